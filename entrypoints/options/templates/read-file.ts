import { LONGEST_SHARED } from '../../../utils/nlp/templates/parse-template.ts';

/** More than any template has, also behind a byte order mark; of a larger file no more is read. */
const MOST_BYTES = LONGEST_SHARED + 4;

/** The text of a file that may be a template, empty where it can't be read; null where it is not UTF-8. */
export const readFile = async (file: File): Promise<string | null> => {
  const bytes = await file
    .slice(0, MOST_BYTES)
    .arrayBuffer()
    .catch(() => new ArrayBuffer(0));
  try {
    // A letter may be cut where a long file is.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: file.size > MOST_BYTES });
  } catch {
    return null;
  }
};
