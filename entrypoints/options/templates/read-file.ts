import { LONGEST_SHARED } from '../../../utils/nlp/templates/parse-template.ts';

/** More than any template has, also behind a byte order mark; of a larger file no more is read. */
const MOST_BYTES = LONGEST_SHARED + 4;

/** The text of a file that may be a template; empty where it can't be read. */
export const readFile = (file: File): Promise<string> =>
  file
    .slice(0, MOST_BYTES)
    .text()
    .catch(() => '');
