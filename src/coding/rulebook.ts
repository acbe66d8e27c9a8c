import { fault } from '../diagnostics/collect.ts';
import type { Act, ActId, Codebook, ElementId, Signal } from '../model/codebook.ts';
import type { Report } from '../model/diagnostic.ts';
import { FACET_CUES, type Facet } from './facet-cues.ts';
import { FORCE_CUES, type Force } from './force-cues.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { LISTS } from './lists.ts';
import { compile, type Compiled } from './matcher.ts';
import { parsePattern } from './pattern.ts';
import { TYPE_CUES, type TypeCue } from './type-cues.ts';

/** A signal ready to be matched. `source` is the pattern as written, for explanations. */
export interface Rule {
  readonly source: string;
  readonly pattern: Compiled;
  readonly unless: readonly Compiled[];
  readonly weak: boolean;
}

export interface ActRules {
  readonly act: Act;
  readonly rules: readonly Rule[];
  readonly elements: readonly { readonly id: ElementId; readonly rules: readonly Rule[] }[];
}

/** The codebook and the grammar of norms, compiled once for all documents. */
export interface Rulebook {
  readonly lexicon: Lexicon;
  readonly acts: readonly ActRules[];
  readonly byId: ReadonlyMap<ActId, ActRules>;
  readonly forces: readonly { readonly force: Force; readonly pattern: Compiled }[];
  readonly types: Readonly<Record<TypeCue, readonly Compiled[]>>;
  readonly facets: readonly { readonly facet: Facet; readonly rules: readonly Rule[] }[];
}

/** Compiles every pattern; a faulty one is reported at its line (rule `signal-pattern`) and left out. */
export function compileRulebook(codebook: Codebook, report: Report): Rulebook {
  const lexicon = createLexicon();
  const acts = codebook.acts.map((act): ActRules => ({
    act,
    rules: compileSignals(act.signals, lexicon, report),
    elements: act.elements.map(({ id, signals }) => ({ id, rules: compileSignals(signals, lexicon, report) })),
  }));
  return {
    lexicon,
    acts,
    byId: new Map(acts.map((rules) => [rules.act.id, rules])),
    forces: FORCE_CUES.flatMap(({ force, patterns }) =>
      patterns.map((pattern) => ({ force, pattern: compileOwn(pattern, lexicon) })),
    ),
    types: compileTypes(lexicon),
    facets: FACET_CUES.map(({ facet, patterns, unless }) => ({
      facet,
      rules: patterns.map((source) => ({
        source,
        pattern: compileOwn(source, lexicon),
        unless: unless.map((pattern) => compileOwn(pattern, lexicon)),
        weak: false,
      })),
    })),
  };
}

/** What is wrong with a pattern of the signal language, in words; null: nothing. */
export function checkPattern(source: string): string | null {
  const result = parsePattern(source, LISTS);
  return result.ok ? null : result.problem;
}

function compileSignals(signals: readonly Signal[], lexicon: Lexicon, report: Report): readonly Rule[] {
  return signals.flatMap(({ pattern: source, unless, weak, place }): readonly Rule[] => {
    const compiled: Compiled[] = [];
    for (const written of [source, ...unless]) {
      const result = parsePattern(written, LISTS);
      if (result.ok) compiled.push(compile(result.sequence, lexicon));
      else {
        const message = `Faulty signal "${written}": ${result.problem}`;
        report(fault('error', 'signal-pattern', place, message, written, 'a pattern of the signal language'));
      }
    }
    const [pattern, ...cancelling] = compiled;
    if (pattern === undefined || compiled.length <= unless.length) return [];
    return [{ source, pattern, unless: cancelling, weak }];
  });
}

function compileTypes(lexicon: Lexicon): Rulebook['types'] {
  const compiled = (cue: TypeCue): readonly Compiled[] => TYPE_CUES[cue].map((pattern) => compileOwn(pattern, lexicon));
  return {
    quote: compiled('quote'),
    purpose: compiled('purpose'),
    interests: compiled('interests'),
    opening: compiled('opening'),
    contents: compiled('contents'),
    title: compiled('title'),
    ground: compiled('ground'),
    pledge: compiled('pledge'),
    pledgeHeading: compiled('pledgeHeading'),
    sanction: compiled('sanction'),
    reporting: compiled('reporting'),
    supervision: compiled('supervision'),
    duty: compiled('duty'),
    scope: compiled('scope'),
    principle: compiled('principle'),
    basis: compiled('basis'),
    value: compiled('value'),
    head: compiled('head'),
  };
}

/** Patterns of this stage's own grammar are right by test; a faulty one is a mistake of the program. */
function compileOwn(source: string, lexicon: Lexicon): Compiled {
  const result = parsePattern(source, LISTS);
  if (!result.ok) throw new Error(`${source}: ${result.problem}`);
  return compile(result.sequence, lexicon);
}
