import { parseArgs } from 'node:util';
import { provinceFolders } from '../../src/corpus/circulars.ts';
import { readCorpus } from '../../src/corpus/index.ts';
import { loadContent } from '../../src/corpus/load.ts';
import { didYouMean, vocabularyOf, type Vocabulary } from '../../src/corpus/near.ts';
import { scaffoldCircular } from '../../src/corpus/scaffold.ts';
import { slug } from '../../src/corpus/schema/values.ts';
import type { AuthoredCorpus } from '../../src/model/corpus.ts';
import { FORMS } from '../../src/model/vocabulary.ts';
import type { Effects } from '../effects.ts';

const USAGE = `Usage: npm run corpus -- new --id ID --region CODE --form FORM --election ID [--title TITLE]
  Without flags, in a terminal, it asks. Example:
  npm run corpus -- new --id kota-depok-2024 --region 32.76 --form surat-edaran --election pilkada-2024
`;

const NEEDED = ['id', 'region', 'form', 'election'] as const;
type Flag = (typeof NEEDED)[number] | 'title';
type Answers = Readonly<Record<Flag, string | undefined>>;

const QUESTIONS: Readonly<Record<Flag, string>> = {
  id: 'Id, as in kota-depok-2024: ',
  region: 'Region, a code of content/regions.csv, as in 32.76: ',
  form: `Form (${FORMS.join(', ')}): `,
  election: 'Election, an id of content/elections.csv, as in pilkada-2024: ',
  title: 'Title as printed (empty: unknown): ',
};

/** Writes a new circular with every key explained. Exit 1 where an answer names nothing or the file is there already. */
export async function runNew(args: readonly string[], effects: Effects): Promise<number> {
  const flags = readFlags(args);
  if (flags === null) {
    effects.stderr(USAGE);
    return 2;
  }
  const answers = args.length === 0 && effects.ask !== null ? await askAll(effects.ask) : flags;
  const lacking = NEEDED.filter((flag) => answers[flag] === undefined || answers[flag] === '');
  if (lacking.length > 0) {
    effects.stderr(`Missing ${lacking.map((flag) => `--${flag}`).join(', ')}.\n\n${USAGE}`);
    return 2;
  }
  const silent = (): void => undefined;
  return writeNew(answers, readCorpus(loadContent(effects.content, silent), silent), effects);
}

function writeNew(answers: Answers, corpus: AuthoredCorpus, effects: Effects): number {
  const { id = '', region = '', form = '', election = '', title = '' } = answers;
  const regions = new Map(corpus.regions.map(({ code, name }) => [code, name]));
  const elections = new Map(corpus.elections.map((known) => [known.id, known.name.id]));
  const known = FORMS.find((candidate) => candidate === form);
  const faults = [
    slug.safeParse(id).success ? null : `Unexpected id "${id}", expected lower-case words joined by hyphens`,
    unknown('region', region, regions, 'a code of content/regions.csv (add a row for a new region)'),
    unknown('form', form, vocabularyOf(FORMS), `one of ${FORMS.join(', ')}`),
    unknown('election', election, elections, 'an id of content/elections.csv'),
  ].filter((fault) => fault !== null);
  const folder = provinceFolders(corpus.provinces, corpus.regions).get(region);
  if (faults.length > 0 || known === undefined || folder === undefined) {
    effects.stderr(`${faults.join('\n')}\n`);
    return 1;
  }
  const path = `content/circulars/${folder}/${id}.md`;
  const twin = corpus.circulars.find(({ header }) => header.id === id)?.header.place.file;
  if (effects.exists(path) || twin !== undefined) {
    effects.stderr(`${twin ?? path} is there already: nothing was written\n`);
    return 1;
  }
  const text = scaffoldCircular({
    id,
    region,
    form: known,
    elections: [election],
    title: title === '' ? null : title,
    wording: 'restated',
    body: '',
  });
  effects.writeFile(path, text);
  effects.stdout(`${path}\nFill it in, then: npm run corpus -- check ${path}\n`);
  return 0;
}

function readFlags(args: readonly string[]): Answers | null {
  const text = { type: 'string' } as const;
  try {
    const options = { id: text, region: text, form: text, election: text, title: text };
    const { id, region, form, election, title } = parseArgs({ args: [...args], options }).values;
    return { id, region, form, election, title };
  } catch {
    return null;
  }
}

async function askAll(ask: (question: string) => Promise<string>): Promise<Answers> {
  const id = await ask(QUESTIONS.id);
  const region = await ask(QUESTIONS.region);
  const form = await ask(QUESTIONS.form);
  const election = await ask(QUESTIONS.election);
  return { id, region, form, election, title: await ask(QUESTIONS.title) };
}

function unknown(noun: string, value: string, known: Vocabulary, expected: string): string | null {
  return known.has(value) ? null : `Unexpected ${noun} "${value}", expected ${expected}${didYouMean(value, known)}`;
}
