import { describe, expect, it } from 'vitest';
import { runPipeline } from '../../src/pipeline.ts';
import { FOLDER, validContent } from './content.ts';

const DOCUMENT = `${FOLDER}/kota-teladan-2024.md`;
const INSTRUMENT = 'content/instruments/pp-1-2020.md';
const ACT = 'content/codebook/take-part-in-campaign.md';
const CLIMBS = [
  '../../../etc/passwd',
  '..',
  '.',
  '/etc/passwd',
  '..\\..\\x',
  '%2e%2e%2fx',
  'a/b',
  'a b',
  'A',
  '<b>',
  'x\u0000',
];

interface Attack {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly rule: string;
}

/** Ids become names of files and addresses: one that climbs out of its folder is refused wherever an id is written. */
const climbing = CLIMBS.map((id): readonly Attack[] => {
  const yaml = JSON.stringify(id);
  return [
    { file: DOCUMENT, from: 'id: kota-teladan-2024', to: `id: ${yaml}`, rule: 'id-format' },
    { file: INSTRUMENT, from: 'id: pp-1-2020', to: `id: ${yaml}`, rule: 'id-format' },
    { file: ACT, from: 'id: take-part-in-campaign', to: `id: ${yaml}`, rule: 'id-format' },
    { file: ACT, from: 'id: join', to: `id: ${yaml}`, rule: 'id-format' },
    { file: 'content/sources.csv', from: 'contoh-pp,', to: `"${id}",`, rule: 'id-format' },
    { file: 'content/regions.csv', from: 'kota-teladan,', to: `"${id}",`, rule: 'id-format' },
    { file: 'content/provinces.csv', from: 'jawa-barat,', to: `"${id}",`, rule: 'id-format' },
    { file: 'content/elections.csv', from: 'pilkada-2024,', to: `"${id}",`, rule: 'id-format' },
    { file: 'content/themes.csv', from: 'media,2', to: `"${id}",2`, rule: 'id-format' },
  ];
});

const ADDRESSES = [
  'javascript:hostile()',
  ' https://x.org',
  'data:text/html,x',
  'https://x.org/"onload=x',
  '//x.org',
  'https://',
];
const hostileAddress = ADDRESSES.map((url): readonly Attack[] => [
  {
    file: 'content/sources.csv',
    from: 'https://example.org/laporan',
    to: `"${url.replaceAll('"', '""')}"`,
    rule: 'address-format',
  },
]);

const BODIES: readonly (readonly [string, string])[] = [
  ['<script>hostile()</script>', 'raw-html'],
  ['ikut <b onclick=hostile()>x</b>', 'raw-html'],
  ['<svg onload=hostile()>', 'raw-html'],
  ['<!-- hostile() -->', 'raw-html'],
  ['![x](javascript:hostile())', 'unexpected-markup'],
  ['ikut \u202enarulis\u202c', 'hidden-character'],
  ['ikut kam\u200bpanye', 'hidden-character'],
  ['ikut \u0007', 'hidden-character'],
  ['ikut \ufeff', 'hidden-character'],
];
const inBody = BODIES.map(([text, rule]): readonly Attack[] => [
  { file: DOCUMENT, from: 'ASN dilarang ikut kampanye.', to: text, rule },
  { file: INSTRUMENT, from: 'PNS dilarang ikut kampanye.', to: text, rule },
]);

const inHeader = ['\u202e', '\u200b', '\u0000', '\u0007', '\ud800', '\ufeff', '\u0090'].map(
  (character): readonly Attack[] => [
    {
      file: DOCUMENT,
      from: 'title: Netralitas ASN',
      to: `title: ${JSON.stringify(`a${character}b`)}`,
      rule: 'hidden-character',
    },
    { file: 'content/regions.csv', from: 'Kota Teladan', to: `Kota${character} Teladan`, rule: 'hidden-character' },
  ],
);

const LETTERS = 'a b c d e f g h i j k l m n o p q r s'.split(' ');
const valid = validContent();
const attacks = [...climbing, ...hostileAddress, ...inBody, ...inHeader];

describe('what must not be published is refused where it stands', () => {
  it.each(attacks.map((group) => [`${group[0]?.rule ?? ''}: ${JSON.stringify(group[0]?.to)}`, group] as const))(
    '%s',
    (_name, group) => {
      const tree = new Map(valid);
      for (const { file, from, to } of group)
        tree.set(
          file,
          (tree.get(file) ?? '').replace(from, () => to),
        );
      const { failed, diagnostics } = runPipeline(tree);
      expect(failed).toBe(true);
      for (const { file, from, rule } of group) {
        const line = (valid.get(file) ?? '').split(from, 1)[0]?.split('\n').length;
        expect(diagnostics).toContainEqual(expect.objectContaining({ severity: 'error', rule, file, line }));
      }
    },
  );

  it('would be told of an attack that changes nothing', () => {
    for (const { file, from } of attacks.flat()) expect(valid.get(file), from).toContain(from);
    expect(runPipeline(valid).failed).toBe(false);
  });

  it.each([
    'content/circulars/../../escape.md',
    'content/circulars/32-jawa-barat/../../../escape.md',
    'content/releases/../escape.json',
    'content/instruments/..%2fescape.md',
    'content/codebook/<script>.md',
    'content/escape.html',
  ])('a file at %s', (path) => {
    const { failed, diagnostics } = runPipeline(new Map([...valid, [path, '---\nid: x\n---\n'] as const]));
    expect(failed).toBe(true);
    // The place of the file, or the id in it that cannot be the file's name.
    const refusals = diagnostics.filter(({ severity, file }) => severity === 'error' && file === path);
    expect(refusals.map(({ rule }) => rule)).toContainEqual(
      expect.stringMatching(/^(?:unexpected-file|id-file-mismatch)$/),
    );
  });

  it('ten thousand clauses of one document are all read', () => {
    const items = Array.from({ length: 500 }, (_, n) =>
      [`${n + 3}. ASN dilarang:`, ...LETTERS.map((letter) => `   ${letter}. ikut kampanye ${n};`)].join('\n'),
    );
    const { dataset, diagnostics } = runPipeline(
      new Map([...valid, [DOCUMENT, `${valid.get(DOCUMENT) ?? ''}${items.join('\n')}\n`] as const]),
    );
    expect(dataset.clauses).toHaveLength(2 + 500 * (1 + LETTERS.length));
    expect(diagnostics.filter(({ rule }) => rule !== 'unpinned-id' && rule !== 'bad-redirect')).toEqual([]);
  });
});
