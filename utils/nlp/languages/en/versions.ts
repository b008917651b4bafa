/** "Release 4.2", "[1.3.0] – 2027-02-01", "Fixed": what heads the list of what a version holds, and is nobody's goal. */

const VERSION =
  /^[#*\s]*(?:(?:(?:release|version|build)\s+v?\d+(?:\.\d+)+|\[?v\d+(?:\.\d+)+|\[?\d+\.\d+\.\d+)(?:-[\w.]+)?\]?\s*(?:$|[(–—:-])|(?:added|changed|fixed|removed|deprecated|bug\s?fixes)\W*$)/iu;

export const namesVersion = (text: string): boolean => VERSION.test(text);
