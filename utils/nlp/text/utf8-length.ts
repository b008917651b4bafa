const [ONE_BYTE, TWO_BYTES] = [0x80, 0x800];

/** How many bytes a text takes in UTF-8. Stops counting behind `most`. */
export function utf8Length(text: string, most = Infinity): number {
  let bytes = 0;
  for (let at = 0; at < text.length && bytes <= most; at += 1) {
    const code = text.codePointAt(at) ?? 0;
    bytes += code < ONE_BYTE ? 1 : code < TWO_BYTES ? 2 : code > 0xff_ff ? 4 : 3;
    if (code > 0xff_ff) at += 1;
  }
  return bytes;
}
