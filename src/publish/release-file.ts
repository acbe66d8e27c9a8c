import type { Release } from '../model/release.ts';

/** A release as content/releases/<name>.json holds it: one line a document, so that its own diff can be read. */
export function releaseText({ print, ...head }: Release): string {
  const lines = (rows: readonly object[]): string => `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`;
  const members = Object.entries(head).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return `{
${members.join(',\n')},
"print": {
"acts": ${lines(print.acts)},
"instruments": ${lines(print.instruments)},
"documents": ${lines(print.documents)}
}
}
`;
}
