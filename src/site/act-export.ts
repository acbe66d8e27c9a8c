import { words } from '../i18n/index.ts';
import type { Act } from '../model/codebook.ts';
import type { Language, State } from '../model/vocabulary.ts';
import { actPath, clausePath, permalink } from './address.ts';
import { cellsIn, clauseGroups } from './act-page.ts';
import type { ClauseGroup } from './act-page.ts';
import { actFinding } from './act-words.ts';
import { citePage } from './citation.ts';
import { citationWords, fullPathWords } from './clause-words.ts';
import { csvFile } from './csv.ts';
import { nameDocument } from './documents.ts';
import type { SiteData } from './site-data.ts';

const COLUMNS = [
  'region',
  'document',
  'document_label',
  'clause',
  'type',
  'elements',
  'text',
  'wording',
  'sources',
  'address',
] as const;

/** Every counted clause of an act as a CSV file, bans and permissions (see `type`), in the order of its page. */
export function actCsv(language: Language, site: SiteData, act: Act, host: URL | undefined): string {
  const rows = groupsOf(site, act, ['stated', 'partial', 'contrary']).flatMap(({ elements, clauses }) =>
    clauses.map((clause) => {
      const circular = site.circular(clause.circular);
      return [
        circular.region,
        circular.id,
        nameDocument(language, site, circular).label,
        clause.id,
        clause.type,
        elements.map(({ id }) => id).join(' '),
        clause.text,
        circular.wording,
        clause.citations.map((citation) => citationWords(language, site, citation)).join('; '),
        permalink(host, language, clausePath(clause.id)),
      ];
    }),
  );
  return csvFile(COLUMNS, rows);
}

/** The bans of an act as Markdown, grouped by elements, each clause with whose wording it is, its source and its address. */
export function actMarkdown(language: Language, site: SiteData, act: Act, host: URL | undefined): string {
  const t = words(language, 'common');
  const pages = words(language, 'pages');
  const groups = groupsOf(site, act, ['stated', 'partial']).map(({ elements, clauses }) => {
    const title = elements.map(({ label }) => label[language]).join(' + ');
    const items = clauses.map((clause) => {
      const circular = site.circular(clause.circular);
      const place = `${nameDocument(language, site, circular).label}, ${fullPathWords(language, clause.path)}`;
      const sources = clause.citations.map((citation) => citationWords(language, site, citation)).join('; ');
      const from = sources === '' ? '' : ` ${t('clause.from', { sources })}.`;
      const address = permalink(host, language, clausePath(clause.id));
      return `- ${clause.text} ([${place}](${address})). ${t(`wording.${circular.wording}`)}${from}`;
    });
    return `## ${title === '' ? pages('act.group.none') : title}\n\n${items.join('\n')}`;
  });
  const head = [
    `# ${act.label[language]}`,
    act.definition[language],
    actFinding(language, site, act),
    citePage(language, site, act.label[language], actPath(act.id), host),
  ];
  return `${[...head, ...groups].join('\n\n')}\n`;
}

function groupsOf(site: SiteData, act: Act, states: readonly State[]): readonly ClauseGroup[] {
  return clauseGroups(
    site,
    act,
    cellsIn(site, act.id, states).map(({ cell }) => cell),
  );
}
