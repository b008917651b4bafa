/** In: the words of a time. Out: whether they are only the place of a day that nobody has named yet: "by ??". */
export const isOpenDate = (words: string): boolean => /\?\?|__|\bTB[ACD]\b|\bxx+\b|[[{<]/iu.test(words);
