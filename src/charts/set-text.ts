/** A size in px, and the lines for which there is room in it. */
export interface Setting {
  readonly size: number;
  readonly lines: number;
}

/** Width in px of text set in one face. */
export type MeasureAt = (text: string, size: number) => number;

/** Text broken into lines of one size. */
export interface SetText {
  readonly size: number;
  readonly lines: readonly string[];
}

/** The largest setting that holds the text; past the last one its lines are cut with an ellipsis. */
export function setText(text: string, settings: readonly Setting[], width: number, measure: MeasureAt): SetText {
  let cut: SetText = { size: 0, lines: [] };
  for (const { size, lines } of settings) {
    const wide = (line: string): boolean => measure(line, size) > width;
    const set = brokenAt(text, wide);
    if (set.length <= lines) return { size, lines: balanced(text, set.length, width, size, measure) };
    cut = { size, lines: [...set.slice(0, lines - 1), shortened(set[lines - 1] ?? '', wide)] };
  }
  return cut;
}

/** As many lines in the least width that holds them: no last line of one word. */
function balanced(text: string, count: number, width: number, size: number, measure: MeasureAt): readonly string[] {
  const within = (limit: number): readonly string[] => brokenAt(text, (line) => measure(line, size) > limit);
  let [narrow, wide] = [0, width];
  while (wide - narrow > size / 4) {
    const middle = (narrow + wide) / 2;
    if (within(middle).length > count) narrow = middle;
    else wide = middle;
  }
  return within(wide);
}

/** Lines broken at spaces; a word wider than a line is broken inside. */
function brokenAt(text: string, wide: (line: string) => boolean): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter((part) => part !== '')) {
    if (line !== '' && !wide(`${line} ${word}`)) {
      line = `${line} ${word}`;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const character of word) {
      if (line !== '' && wide(line + character)) {
        lines.push(line);
        line = '';
      }
      line += character;
    }
  }
  return line === '' ? lines : [...lines, line];
}

function shortened(line: string, wide: (line: string) => boolean): string {
  const characters = Array.from(line);
  while (characters.length > 0 && wide(`${characters.join('').trimEnd()}…`)) characters.pop();
  return `${characters.join('').replace(/[\s,;:.]+$/u, '')}…`;
}
