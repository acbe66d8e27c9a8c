import { expect, test } from 'vitest';
import { runCorpus } from '../../scripts/corpus.ts';
import { runCheck } from '../../scripts/corpus/check.ts';
import { runNew } from '../../scripts/corpus/new.ts';
import { contentDisk } from '../../src/corpus/load.ts';
import { traced } from './command.ts';
import { VALID } from './diagnose.ts';

const FLAGS = [
  '--id',
  'kabupaten-contoh-2024',
  '--region',
  '32.11',
  '--form',
  'surat-edaran',
  '--election',
  'pilkada-2024',
];
const PATH = 'content/circulars/32-jawa-barat/kabupaten-contoh-2024.md';

test('flags: the file stands in the folder of its province, with every key, and passes the check', async () => {
  const { effects, written, out } = traced(contentDisk(VALID));
  expect(await runNew([...FLAGS, '--title', 'Netralitas: "ASN" # 1'], effects)).toBe(0);
  expect([...written.keys()]).toEqual([PATH]);
  expect(out()).toContain(`npm run corpus -- check ${PATH}`);
  const before = out().length;
  expect(runCheck([PATH], effects)).toBe(0);
  expect(out().slice(before)).toMatch(/0 errors, 1 warning, \d+ notes?\n$/);
  expect(out().slice(before)).toContain('unpinned-id');
});

test('answers at a terminal write the same file as flags', async () => {
  const asked = traced(contentDisk(VALID), ['kabupaten-contoh-2024', '32.11', 'surat-edaran', 'pilkada-2024', '']);
  const flagged = traced(contentDisk(VALID));
  expect(await runNew([], asked.effects)).toBe(0);
  expect(await runNew(FLAGS, flagged.effects)).toBe(0);
  expect(asked.written).toEqual(flagged.written);
});

test('with flags nothing is asked, also at a terminal', async () => {
  const { effects, err } = traced(contentDisk(VALID), []);
  expect(await runNew(['--id', 'x'], effects)).toBe(2);
  expect(err()).toContain('Missing --region, --form, --election');
});

test('a file is never overwritten, wherever it stands', async () => {
  const { effects, written, err } = traced(contentDisk(VALID));
  const twin = FLAGS.map((flag) => (flag === 'kabupaten-contoh-2024' ? 'kota-teladan-2024' : flag));
  expect(await runNew(twin, effects)).toBe(1);
  expect(
    await runNew(
      twin.map((flag) => (flag === '32.11' ? '33' : flag)),
      effects,
    ),
  ).toBe(1);
  expect(written.size).toBe(0);
  expect(err()).toContain('content/circulars/32-jawa-barat/kota-teladan-2024.md is there already');
});

test('answers that name nothing are told at once, with near matches', async () => {
  const { effects, written, err } = traced(contentDisk(VALID));
  expect(
    await runNew(['--id', 'A', '--region', 'Kota Teladan', '--form', 'edaran', '--election', 'pilkada-2023'], effects),
  ).toBe(1);
  expect(err().trim().split('\n')).toHaveLength(4);
  expect(err()).toContain('did you mean "32.70" (Kota Teladan)?');
  expect(written.size).toBe(0);
});

test('wrong use of the commands prints how to use them, exit 2', async () => {
  const { effects, err, out } = traced(contentDisk(VALID));
  expect(await runNew(['--unknown'], effects)).toBe(2);
  expect(await runNew([], effects)).toBe(2);
  expect(await runCorpus(['chekc'], effects)).toBe(2);
  expect(err()).toContain('Unknown command "chekc"');
  expect(await runCorpus([], effects)).toBe(2);
  expect(await runCorpus(['--help'], effects)).toBe(0);
  expect(out()).toContain('npm run corpus -- <command>');
});

test('a command is found and run with its arguments', async () => {
  const { effects, out } = traced(contentDisk(VALID));
  expect(await runCorpus(['check', '--notes'], effects)).toBe(0);
  expect(out()).toBe('0 errors, 0 warnings, 0 notes\n');
});
