/** Names every hostile text, so that what came through unescaped is told by its number. */
export const MARK = 'hostile';

/** Texts that some reader downstream could run, break at, or take for something of its own. All may be published: as words. */
export const POISON: readonly string[] = [
  '<script>hostile(0)</script>',
  '"><img src=x onerror="hostile(1)">',
  '<svg/onload=hostile(2)><b onclick=hostile(2)>x</b>',
  'javascript:hostile(3)',
  '[klik](javascript:hostile(4)) ![x](javascript:hostile(4)) <https://example.org/hostile(4)>',
  '</script></style></title></textarea><script>hostile(5)</script>',
  "' onmouseover='hostile(6)' style='color:red",
  ']]> --> <!-- hostile(7) &lt;b&gt; &#60;script&#62; &amp;amp;',
  '=HYPERLINK("https://example.org/?hostile(8)";"x")',
  '+hostile(9)',
  '-hostile(10)',
  '@hostile(11)',
  "'=hostile(12)",
  `{hostile(13)} {{hostile(13)}} \${hostile(13)} $& $1 %s __proto__ constructor`,
  'baris satu\nbaris "dua" \'tiga\' \\ hostile(14): # - | ---',
  '\\href{javascript:hostile(15)}{x} % # _ ^ ~ @misc{a,',
  'hostile(16)\u2028\u2029\u0085\u00a0\u00ad',
  '../../../hostile(17)/..%2f..%2f\\..\\',
  '\u{1f600} ꦲꦏ꧀ é e\u0301 ﬁ ＝hostile(18)',
  'null',
  'undefined',
  '-0',
  '1e5',
];

/** A field of this many characters, in words and in one word. */
export const LONGEST = 100_000;
export const LONG_WORDS = `${'hostile panjang '.repeat(LONGEST / 16)}x`;
export const LONG_WORD = 'x'.repeat(LONGEST);

/** All of it in one text, each time beginning with another: `potion(8)` begins like a formula. */
export function potion(first: number): string {
  return POISON.map((_, at) => POISON[(at + first) % POISON.length] ?? '').join(' ');
}
