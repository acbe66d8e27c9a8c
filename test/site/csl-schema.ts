/**
 * The part of the schema of CSL data (csl-data.json of CSL 1.0.2) that items of this site can touch: which variables
 * there are, what kind of value each takes, which types there are. No other property is allowed, as there.
 */
const TYPES: ReadonlySet<string> = new Set(
  (
    'article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset ' +
    'document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation ' +
    'manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical ' +
    'personal_communication post post-weblog regulation report review review-book software song speech standard thesis ' +
    'treaty webpage'
  ).split(' '),
);
const STRINGS: ReadonlySet<string> = new Set(
  (
    'abstract annote archive archive_location authority call-number citation-key citation-label collection-title ' +
    'container-title container-title-short dimensions division DOI event-place event-title genre ISBN ISSN ' +
    'jurisdiction keyword language medium note original-publisher original-title PMCID PMID publisher publisher-place ' +
    'references reviewed-genre reviewed-title scale section source status title title-short URL version ' +
    'volume-title year-suffix'
  ).split(' '),
);
/** Strings or numbers. */
const NUMBERS: ReadonlySet<string> = new Set(
  'chapter-number citation-number collection-number edition issue locator number number-of-pages page part supplement volume'.split(
    ' ',
  ),
);
const NAMES: ReadonlySet<string> = new Set(
  'author collection-editor contributor editor publisher translator'.split(' '),
);
const DATES: ReadonlySet<string> = new Set(
  'accessed available-date event-date issued original-date submitted'.split(' '),
);

/** Where a value breaks the schema: 'index.variable: what'. */
export function cslFaults(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return ['not a list'];
  return value.flatMap((item: unknown, index) => {
    if (typeof item !== 'object' || item === null) return [`${index}: no item`];
    const fields = Object.entries(item);
    const missing = ['type', 'id'].filter((key) => !(key in item)).map((key) => `${key}: missing`);
    return [...missing, ...fields.flatMap(([key, held]) => faultOf(key, held))].map((fault) => `${index}.${fault}`);
  });
}

function faultOf(key: string, value: unknown): readonly string[] {
  if (key === 'type') return typeof value === 'string' && TYPES.has(value) ? [] : [`type: ${String(value)}`];
  if (key === 'id')
    return typeof value === 'string' || typeof value === 'number' ? [] : ['id: neither text nor number'];
  if (STRINGS.has(key)) return typeof value === 'string' ? [] : [`${key}: no text`];
  if (NUMBERS.has(key)) return typeof value === 'string' || typeof value === 'number' ? [] : [`${key}: no number`];
  if (NAMES.has(key)) return Array.isArray(value) && value.every(isName) ? [] : [`${key}: no names`];
  if (DATES.has(key)) return isDate(value) ? [] : [`${key}: no date`];
  return [`${key}: no such variable`];
}

function isName(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).every(
    ([key, held]) => ['family', 'given', 'literal', 'suffix'].includes(key) && typeof held === 'string',
  );
}

/** One or two lists of year, month and day. */
function isDate(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Object.keys(value).some((key) => !['date-parts', 'season', 'circa', 'literal', 'raw'].includes(key)))
    return false;
  const parts: unknown = 'date-parts' in value ? value['date-parts'] : undefined;
  const isPart = (part: unknown): boolean =>
    typeof part === 'number' || (typeof part === 'string' && /^\d+$/.test(part));
  return (
    Array.isArray(parts) &&
    parts.length >= 1 &&
    parts.length <= 2 &&
    parts.every((list: unknown) => Array.isArray(list) && list.length >= 1 && list.length <= 3 && list.every(isPart))
  );
}
