import type { Catalogue } from './catalogue.ts';
import type { SearchAct, SearchDocument } from './documents.ts';
import { formTerm, lemmaTerm, phraseTerm } from './encode.ts';
import type { Engine } from './engine.ts';
import type { AliasGroup, Lexicon } from './lexicon.ts';
import type { FacetTable } from './facets.ts';
import { matchesIn } from './match.ts';
import { planQuery } from './plan.ts';
import type { Plan, Unit } from './plan.ts';
import { scoresOf } from './postings.ts';
import { tokensOf } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How much a search reads. */
export interface SearchedSize {
  readonly clauses: number;
  /** Documents with at least one clause. */
  readonly documents: number;
  /** Of these, those known only in part. */
  readonly part: number;
  readonly [count: string]: number;
}

/** Everything that a search reads: one shard, or several as one. */
export interface SearchGround {
  readonly catalogue: Catalogue;
  readonly lexicon: Lexicon;
  readonly vocabulary: Vocabulary;
  readonly documents: readonly SearchDocument[];
  readonly acts: readonly SearchAct[];
  readonly aliases: readonly AliasGroup[];
  readonly facets: FacetTable;
  readonly size: SearchedSize;
  readonly engine: () => Promise<Engine>;
}

/** What one condition found. */
export interface UnitResult {
  readonly unit: Unit;
  /** Clauses with their scores: by their text, the names of their documents or of their acts. */
  readonly clauses: ReadonlyMap<number, number>;
  /** Acts whose name holds a word that no clause has. */
  readonly acts: readonly SearchAct[];
  /** Positions of the documents whose region or province holds the word. */
  readonly documents: readonly number[];
  /** No text, no document and no act has it. */
  readonly unknown: boolean;
}

export interface SearchResult {
  readonly plan: Plan;
  readonly units: readonly UnitResult[];
  /** No clause meets every condition: those that meet most of them were found instead. */
  readonly partial: boolean;
  /** Clauses, best first; by the order of the corpus where they are equal. */
  readonly found: readonly number[];
}

/**
 * Runs a query over the whole corpus. Every condition is looked up by itself, so that the page can say what each found;
 * unknown words are left out and reported, an unknown phrase leaves nothing. Where no clause meets every condition, those
 * that meet most are found, and said to be such.
 *
 * @throws when the index cannot be loaded, and when it lacks a word that the corpus has.
 */
export async function runSearch(ground: SearchGround, query: string, strict: boolean): Promise<SearchResult> {
  const plan = planQuery(query, ground.lexicon, strict);
  const units = await Promise.all(plan.units.map((unit) => runUnit(ground, unit)));
  const wanted = units.filter(({ unit, unknown }) => !unit.excluded && !(unknown && unit.words.length === 1));
  const allowed = allowedClauses(ground, units);
  const exact = meeting(allowed, wanted, wanted.length);
  if (exact.length > 0 || wanted.length === 0) {
    const nothing = wanted.length === 0 && units.some(({ unit }) => !unit.excluded);
    return { plan, units, partial: false, found: nothing ? [] : exact };
  }
  // Quoted phrases and places were meant as they are; of the other words a clause may lack some, never most.
  const firm = wanted.filter(({ unit, documents }) => unit.kind === 'forms' || documents.length > 0);
  const loose = wanted.filter((unit) => !firm.includes(unit));
  const kept = allowed.filter((clause) => firm.every(({ clauses }) => clauses.has(clause)));
  for (let most = loose.length - 1; most > 0 && most * 2 >= loose.length; most -= 1) {
    const found = meeting(kept, loose, most);
    if (found.length > 0) return { plan, units, partial: true, found };
  }
  return { plan, units, partial: false, found: [] };
}

/** Clauses that hold nothing that was excluded, in the order of the corpus. */
function allowedClauses({ catalogue }: SearchGround, units: readonly UnitResult[]): readonly number[] {
  const unwanted = units.filter(({ unit }) => unit.excluded);
  const all = [...catalogue.clauses.keys()];
  return unwanted.length === 0 ? all : all.filter((clause) => !unwanted.some(({ clauses }) => clauses.has(clause)));
}

/** Of the given clauses, those that meet at least so many conditions, best first. */
function meeting(clauses: readonly number[], units: readonly UnitResult[], least: number): readonly number[] {
  if (units.length === 0) return clauses;
  const size = (clauses.at(-1) ?? 0) + 1;
  const met = new Uint8Array(size);
  const scores = new Float64Array(size);
  for (const unit of units) {
    for (const [clause, score] of unit.clauses) {
      if (clause >= size) continue;
      met[clause] = (met[clause] ?? 0) + 1;
      scores[clause] = (scores[clause] ?? 0) + score;
    }
  }
  return clauses
    .filter((clause) => (met[clause] ?? 0) >= least)
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
}

async function runUnit(ground: SearchGround, unit: Unit): Promise<UnitResult> {
  const { catalogue, lexicon, vocabulary, documents } = ground;
  const terms = indexTerm(unit, lexicon, vocabulary);
  const hits = terms === null ? NO_HITS : await hitsOf(await ground.engine(), terms.term);
  if (hits.size === 0 && terms?.certain === true) throw new Error(`The search index lacks "${unit.text}"`);
  const named = new Set(documents.flatMap((document, i) => (isNamed(document, unit, lexicon) ? [i] : [])));
  // Names of acts stand in for words that no clause has, such as English ones; else "like" would find every comment.
  const byName = unit.kind === 'lemma' && !unit.excluded && hits.size === 0 && named.size === 0;
  const acts = byName ? ground.acts.filter(({ names }) => hasLemma(names, unit, lexicon)) : [];
  const ids = new Set(acts.map(({ id }) => id));
  const clauses = new Map<number, number>(hits);
  if (named.size + ids.size > 0)
    catalogue.clauses.forEach(({ document, acts: carried }, clause) => {
      if (named.has(document) || carried.some(({ act }) => ids.has(act))) clauses.set(clause, hits.get(clause) ?? 0);
    });
  return { unit, clauses, acts, documents: [...named], unknown: clauses.size === 0 };
}

const NO_HITS: ReadonlyMap<number, number> = new Map();

/** Clauses that the index has for a term, with their scores. */
async function hitsOf(engine: Engine, term: string): Promise<ReadonlyMap<number, number>> {
  const postings = await engine.find(term);
  const scores = scoresOf(postings, engine.lengths);
  return new Map(postings.clauses.map((clause, i) => [clause, scores[i] ?? 0]));
}

/** What to ask of the index; null where the corpus cannot have it. Certain: the corpus has it, so that nothing found is a fault. */
function indexTerm(
  unit: Unit,
  lexicon: Lexicon,
  vocabulary: Vocabulary,
): { readonly term: string; readonly certain: boolean } | null {
  if (unit.kind === 'lemma') {
    const certain = vocabulary.formsOf(unit.lemma).length > 0;
    return certain || lexicon.phrasesOf(unit.lemma).length > 0 ? { term: lemmaTerm(unit.lemma), certain } : null;
  }
  if (!unit.words.every(vocabulary.has)) return null;
  const forms = unit.words.map((word) => ({ word, lemma: lexicon.lemmaOf(word) }));
  const [only] = forms;
  if (forms.length === 1 && only !== undefined) return { term: formTerm(only.lemma, only.word), certain: true };
  return { term: phraseTerm(forms), certain: false };
}

function isNamed(document: SearchDocument, unit: Unit, lexicon: Lexicon): boolean {
  return [document.place, document.provinceName].some((name) => matchesIn(name, unit, lexicon).length > 0);
}

function hasLemma(names: readonly string[], unit: Unit, lexicon: Lexicon): boolean {
  return names.some((name) => tokensOf(name).some(({ word }) => lexicon.lemmaOf(word) === unit.lemma));
}
