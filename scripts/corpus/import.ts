import { provinceFolders } from '../../src/corpus/circulars.ts';
import { collectDiagnostics, fault } from '../../src/diagnostics/collect.ts';
import type { Clause } from '../../src/model/clause.ts';
import type { AuthoredCorpus } from '../../src/model/corpus.ts';
import type { Report } from '../../src/model/diagnostic.ts';
import type { Region } from '../../src/model/registers.ts';
import type { FoundMetadata } from '../../src/parse/index.ts';
import { parseBody } from '../../src/parse/index.ts';
import type { Effects } from '../effects.ts';
import { draftOf } from './draft.ts';
import { importedText } from './imported-text.ts';
import { printDiagnostic } from './print-diagnostic.ts';

const USAGE = `Usage: npm run corpus -- import FILE [--id ID]
  FILE  a circular as .md, .txt, .pdf or .docx
  --id  the id of the new content file; without it, region and year
`;

/** Writes a content file from a circular's file, to be reviewed. Never overwrites. Exit 1 on errors, 2 on wrong use. */
export async function runImport(args: readonly string[], effects: Effects): Promise<number> {
  const at = args.indexOf('--id');
  const wanted = at < 0 ? null : (args[at + 1] ?? '');
  const [path, ...more] = at < 0 ? args : [...args.slice(0, at), ...args.slice(at + 2)];
  if (
    path === undefined ||
    path.startsWith('-') ||
    more.length > 0 ||
    (wanted !== null && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(wanted))
  ) {
    effects.stderr(USAGE);
    return 2;
  }
  const { report, sorted } = collectDiagnostics();
  const draft = await draftOf(path, effects, report);
  const printed = (): void => {
    effects.stderr(
      sorted()
        .map((diagnostic) => `${printDiagnostic(diagnostic)}\n`)
        .join(''),
    );
  };
  if (draft === null) {
    printed();
    return 1;
  }
  const region = regionOf(draft.found, draft.corpus, path, report);
  const id = wanted ?? idOf(region, draft.found, path);
  const folder =
    region === null
      ? UNKNOWN_PROVINCE
      : (provinceFolders(draft.corpus.provinces, draft.corpus.regions).get(region.code) ?? UNKNOWN_PROVINCE);
  const target = `content/circulars/${folder}/${id}.md`;
  const twin = draft.corpus.circulars.find(({ header }) => header.id === id)?.header.place.file;
  if (effects.exists(target) || twin !== undefined) {
    report(
      fault(
        'error',
        'file-exists',
        { file: twin ?? target, line: 1, column: 1 },
        'The file is there already: nothing was written',
        id,
        'another --id',
      ),
    );
    printed();
    return 1;
  }
  noteUnknowns(path, report);
  const text = importedText({ id, region: region?.code ?? null, found: draft.found, clauses: draft.clauses });
  checkReadBack(target, text, draft.clauses, report);
  effects.writeFile(target, text);
  printed();
  effects.stdout(`${target}\nReview it, then: npm run corpus -- check ${target}\n`);
  return sorted().some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** Reads the written file as the corpus will: where its tree is not that of the document, a reviewer must look. */
function checkReadBack(file: string, text: string, clauses: readonly Clause[], report: Report): void {
  const at = text.indexOf('\n---\n', 4) + '\n---\n'.length;
  const body = { text: text.slice(at), file, firstLine: text.slice(0, at).split('\n').length };
  const context = { circular: '', wording: 'official', form: 'surat-edaran', sourceKeys: {} } as const;
  const again = parseBody(body, context, () => undefined);
  const changed = clauses.findIndex(({ path }, index) => again[index]?.path !== path);
  const clause = clauses[changed];
  if (clause === undefined) return;
  const place = again[changed]?.place ?? { file, line: body.firstLine, column: 1 };
  report(
    fault(
      'warning',
      'tree-changed',
      place,
      'The written file is read otherwise than the document from here',
      again[changed]?.path ?? null,
      clause.path,
    ),
  );
}

/** What no circular says of itself and a reviewer must settle. */
function noteUnknowns(path: string, report: Report): void {
  const place = { file: path, line: 1, column: 1 };
  report(
    fault('warning', 'election-unknown', place, 'The election is left open', null, 'ids of content/elections.csv'),
  );
  report(
    fault(
      'warning',
      'source-unknown',
      place,
      'The source is left open',
      null,
      'a row of content/sources.csv for where this file comes from',
    ),
  );
  report(
    fault(
      'warning',
      'view-unconfirmed',
      place,
      'How much of the text this file holds is left open',
      null,
      'view.enumeration: complete-text, once someone has seen that the text is whole',
    ),
  );
}

/** The region named by the office that issues, or by the letterhead; null: none, or several. */
function regionOf(
  { issuer, lines, signatory }: FoundMetadata,
  { regions }: AuthoredCorpus,
  path: string,
  report: Report,
): Region | null {
  const { letterhead = [], form = [] } = lines;
  const offices = [issuer.office, signatory?.office, ...letterhead, ...form].filter((text) => typeof text === 'string');
  const named =
    offices.map((text) => regions.filter((region) => names(text, region))).find((found) => found.length > 0) ?? [];
  const [region, ...others] = named;
  if (region !== undefined && others.length === 0) return region;
  const place = { file: path, line: 1, column: 1 };
  report(
    fault(
      'warning',
      'region-unknown',
      place,
      'The region is left open',
      offices[0] ?? null,
      'a code of content/regions.csv',
    ),
  );
  return null;
}

/** Whether the name of an office names a region: `BUPATI KEBUMEN`, `PEMERINTAH KABUPATEN KEBUMEN`. */
function names(office: string, { name, kind }: Region): boolean {
  const folded = ` ${office
    .toLowerCase()
    .replaceAll('walikota', 'wali kota')
    .replaceAll(/[^a-z ]+/gu, ' ')
    .replaceAll(/\s+/gu, ' ')} `;
  const full = name.toLowerCase();
  const bare = full.replace(/^(?:kabupaten|kota|provinsi) /u, '');
  const title = { kabupaten: 'bupati', kota: 'wali kota', provinsi: 'gubernur' }[kind];
  return folded.includes(` ${full} `) || folded.includes(` ${title} ${bare} `);
}

function idOf(region: Region | null, { issued }: FoundMetadata, path: string): string {
  const year = issued?.slice(0, 4);
  const file = path
    .replace(/^.*[/\\]/u, '')
    .replace(/\.[^.]*$/u, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '');
  return region === null || year === undefined ? (file === '' ? 'tanpa-nama' : file) : `${region.slug}-${year}`;
}

/** Folder of files whose region a reviewer must first settle. */
const UNKNOWN_PROVINCE = '00-belum-diketahui';
