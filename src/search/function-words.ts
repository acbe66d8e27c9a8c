/**
 * Words that say nothing alone and stand in almost every clause. They are not looked for unless they are quoted; *tidak*,
 * *boleh*, *bukan* and *tanpa* change what a rule says and are no function words here.
 */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'yang dan atau di ke dari untuk pada dengan dalam oleh itu ini adalah para sebagai bagi kepada terhadap serta juga ' +
    'a an the of in on at for to with by from and or is are be that this'
  ).split(' '),
);

export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}
