/**
 * Writes letters that scanners confuse alike, so that a damaged word meets its pattern: `foldScan('Gubemur')` and
 * `foldScan('Gubernur')` are equal. Only for words that no pattern knows as printed: it also makes different words equal.
 */
export function foldScan(word: string): string {
  return word
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/cl/g, 'd')
    .replace(/[l1|!j]/g, 'i')
    .replace(/0/g, 'o')
    .replace(/[q9]/g, 'g')
    .replace(/5/g, 's')
    .replace(/8/g, 'b')
    .replace(/[v]/g, 'y');
}

/** Shorter words are too easily taken for one another. */
export const SHORTEST_SCANNED = 5;
