/**
 * In: what was typed into a blank, and what stands on both sides of it. Out: the same without the word that stands there
 * already: "20 %" before " %", "by June" after "by ".
 */
export function withoutEcho(typed: string, before: string, after: string): string {
  const drop = (text: string, at: number) => (word: string) =>
    word.trim() === text.match(/[^\s.,:;)]+/gu)?.at(at) ? '' : word;
  return typed.replace(/(?<=\d)%$|\s\S+$/u, drop(after, 0)).replace(/^\S+\s/u, drop(before, -1));
}
