import { nodeEffects, type Command, type Effects } from './effects.ts';

/** Loaded when called: a fault in one command leaves the others usable. */
const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map<string, () => Promise<Command>>([
  ['check', async () => (await import('./corpus/check.ts')).runCheck],
  ['new', async () => (await import('./corpus/new.ts')).runNew],
  ['parse', async () => (await import('./corpus/parse.ts')).runParse],
  ['import', async () => (await import('./corpus/import.ts')).runImport],
  ['explain', async () => (await import('./corpus/explain.ts')).runExplain],
]);

const USAGE = `Usage: npm run corpus -- <command>

  check [file...]      faults of content/, each with file:line:column; --notes, --pin
  new                  a new circular with every key explained; --id --region --form --election --title
  parse FILE [--json]  clauses and proposed codes of a .md, .txt, .pdf or .docx circular
  import FILE          the same, written as a new content file to be reviewed
  explain CLAUSE       where a clause comes from, what fired, how it was read, what follows
`;

/** `npm run corpus -- <command>`: finds the command and runs it. Exit code 2 where there is no such command. */
export async function runCorpus(args: readonly string[], effects: Effects): Promise<number> {
  const [name, ...rest] = args;
  if (name === '--help' || name === '-h') {
    effects.stdout(USAGE);
    return 0;
  }
  const load = COMMANDS.get(name ?? '');
  if (load === undefined) {
    effects.stderr(name === undefined ? USAGE : `Unknown command "${name}".\n\n${USAGE}`);
    return 2;
  }
  const command = await load();
  return command(rest, effects);
}

if (import.meta.main) process.exitCode = await runCorpus(process.argv.slice(2), nodeEffects(process.cwd()));
