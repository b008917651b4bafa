/** What a template as a text for chats begins with; its code follows. */
export const TEMPLATE_PREFIX = 'tarkka-template:';

/** What mails and chats put around what they quote, and people behind it. */
const AROUND = /^[>|"'“”„’«»`*<([]{1,9}|["'“”’«»`*>)\].,;:!?]{1,9}$/gu;
/** Signs that nobody sees. */
const UNSEEN = /\p{Cf}/gu;

/** Before the code stands its checksum, in codes of this version. */
const SUMMED = /^(?<sum>\w{7})\.(?<code>[\w-]*)$/u;
const DIGITS = 7;
/** People sign their messages: so many last words may be none of the code. */
const MOST_WORDS_AFTER = 60;

/** Seven signs that tell whether a code is as it was sent (FNV-1a of 32 bits). */
const checksumOf = (code: string): string => {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < code.length; at += 1) hash = Math.imul(hash ^ code.charCodeAt(at), 0x01_00_01_93) >>> 0;
  return hash.toString(36).padStart(DIGITS, '0');
};

/** In: a template's code. Out: the text that is sent. */
export const withChecksum = (code: string): string => `${TEMPLATE_PREFIX}${checksumOf(code)}.${code}`;

/** In: a text with that beginning. Out: the words after it that can be its code, which a chat may have broken anywhere. */
const codeWordsIn = (text: string): readonly string[] => {
  const words = text
    .slice(text.indexOf(TEMPLATE_PREFIX) + TEMPLATE_PREFIX.length)
    .split(/\s+/u)
    .map((word) => word.replaceAll(UNSEEN, '').replaceAll(AROUND, ''))
    .filter((word) => word !== '');
  const foreign = words.findIndex(
    (word, at) => !/^[\w-]+$/u.test(word) && !SUMMED.test(words.slice(0, at + 1).join('')),
  );
  return foreign === -1 ? words : words.slice(0, foreign);
};

/** In: a text with that beginning. Out: what may be the code in it, the longest first; none where it was cut or changed on its way. */
export const codesIn = (text: string): readonly string[] => {
  const words = codeWordsIn(text);
  const all = words.slice(-MOST_WORDS_AFTER).map((_, after) => words.slice(0, words.length - after).join(''));
  if (all[0]?.includes('.') !== true) return all;
  return all.flatMap((each) => {
    const { sum, code = '' } = SUMMED.exec(each)?.groups ?? {};
    return code !== '' && checksumOf(code) === sum ? [code] : [];
  });
};
