/** Lower case, Latin letters and digits kept, everything else one space: the form in which terms are looked for. */
export function foldForTerms(text: string): string {
  return ` ${text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

/** Whole-word hits of a term in a folded text: `countTerm(foldForTerms('Medsos, medsos.'), 'medsos') // => 2`. */
export function countTerm(folded: string, term: string): number {
  const needle = foldForTerms(term);
  if (needle.trim() === '') return 0;
  let hits = 0;
  // The closing blank of one hit may open the next.
  for (let at = folded.indexOf(needle); at >= 0; at = folded.indexOf(needle, at + needle.length - 1)) hits += 1;
  return hits;
}
