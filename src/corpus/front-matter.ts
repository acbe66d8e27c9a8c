import type { Body } from '../model/corpus.ts';
import type { Report } from '../model/diagnostic.ts';
import { fault } from '../diagnostics/collect.ts';
import { readYaml, type AuthoredYaml } from './yaml-file.ts';

/** A Markdown file in its two parts. */
export interface FrontMatter extends AuthoredYaml {
  readonly body: Body;
}

/**
 * Splits a Markdown file into its front matter (between two lines `---`, the first of them line 1) and its body.
 * Reports `front-matter-missing`, `front-matter-syntax`, `duplicate-key`; null where there is no header to read.
 */
export function readFrontMatter(file: string, text: string, report: Report): FrontMatter | null {
  const lines = text.split('\n');
  const top = { file, line: 1, column: 1 };
  if (lines[0]?.trimEnd() !== FENCE) {
    const found = JSON.stringify(lines[0]?.slice(0, 40) ?? '');
    const message = `Unexpected ${found} on line 1, expected "---" and the front matter of the document`;
    report(fault('error', 'front-matter-missing', top, message, found, FENCE));
    return null;
  }
  const close = lines.findIndex((line, index) => index > 0 && line.trimEnd() === FENCE);
  if (close === -1) {
    const message = 'Unexpected end of file, expected a line "---" that closes the front matter opened here';
    report(fault('error', 'front-matter-syntax', top, message, null, FENCE));
    return null;
  }
  const header = readYaml(file, lines.slice(1, close).join('\n'), 2, report);
  if (header === null) return null;
  return { ...header, body: { text: lines.slice(close + 1).join('\n'), file, firstLine: close + 2 } };
}

const FENCE = '---';
