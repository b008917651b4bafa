/** What a template as a text for chats begins with; its code follows. */
export const TEMPLATE_PREFIX = 'tarkka-template:';

/** What mails and chats put around what they quote, and people behind it. */
const AROUND = /^[>|"'“”„’«»`*<([]{1,9}|["'“”’«»`*>)\].,;:!?]{1,9}$/gu;
/** Signs that nobody sees. */
const UNSEEN = /\p{Cf}/gu;

/** In: a text with that beginning. Out: the words after it that can be its code, which a chat may have broken anywhere. */
export const codeWordsIn = (text: string): readonly string[] => {
  const words = text
    .slice(text.indexOf(TEMPLATE_PREFIX) + TEMPLATE_PREFIX.length)
    .split(/\s+/u)
    .map((word) => word.replaceAll(UNSEEN, '').replaceAll(AROUND, ''))
    .filter((word) => word !== '');
  const foreign = words.findIndex((word) => !/^[\w-]+$/u.test(word));
  return foreign === -1 ? words : words.slice(0, foreign);
};
