import type { Language, Voice } from '../model/vocabulary.ts';
import { countClaim } from './claim-count.ts';
import type {
  Claim,
  ClaimAct,
  ClaimClause,
  ClaimData,
  ClaimDocument,
  ClaimEvidence,
  ClaimQuestion,
} from './claim-data.ts';
import type { ClaimKey } from './claim-data.ts';
import { asSentence, insideSentence, sayIn, series } from './claim-say.ts';
import type { Say } from './claim-say.ts';
import { inForceOn } from './compare-force.ts';
import { decodeCells, stateOf } from './matrix-cells.ts';
import type { CellMark } from './matrix-cells.ts';

/**
 * The sentences that the evidence carries for a question, exactly as strong as it is; a refusal where it carries none.
 * Pure: the page and the build make the same claim. null: the question names what is not in the data.
 */
export function claimFor(data: ClaimData, question: ClaimQuestion): Claim | null {
  const at = data.acts.findIndex(({ id }) => id === question.act);
  const act = data.acts[at];
  if (act === undefined) return null;
  switch (question.kind) {
    case 'count':
      return countClaim(data, act, at, question.scope);
    case 'document': {
      const document = data.documents.find(({ id }) => id === question.document);
      const mark = document === undefined ? undefined : decodeCells(document.cells)[at]?.mark;
      return document === undefined || mark === undefined ? null : documentClaim(data, document, act, mark);
    }
    default:
      return question satisfies never;
  }
}

/** Everything one sentence is made from, in one language. */
interface Ground {
  readonly data: ClaimData;
  readonly language: Language;
  readonly say: Say;
  readonly document: ClaimDocument;
  readonly act: ClaimAct;
  readonly mark: CellMark;
  readonly evidence: ClaimEvidence;
  readonly subject: string;
}

function documentClaim(data: ClaimData, document: ClaimDocument, act: ClaimAct, mark: CellMark): Claim {
  const ground = (language: Language): Ground => {
    const say = sayIn(data, language);
    const evidence = document.evidence[act.id] ?? NOTHING;
    return { data, language, say, document, act, mark, evidence, subject: subjectOf(document, language, say) };
  };
  const [id, en] = [ground('id'), ground('en')];
  const state = stateOf(mark);
  const absent = state === 'silent' || state === 'not-listed';
  const settle: ClaimKey = absent ? 'claim.say.absent.settle' : 'claim.say.unknown.settle';
  const anchor = absent ? `#sertifikat-${act.id}` : `#sel-${act.id}`;
  const { documents } = data.addresses;
  return {
    strength: state,
    id: sentences(id).map(asSentence),
    en: sentences(en).map(asSentence),
    cautions: { id: cautions(id), en: cautions(en) },
    citation: document.citation,
    link: { id: `${documents.id}${document.id}/${anchor}`, en: `${documents.en}${document.id}/${anchor}` },
    wouldSettle: absent || state === 'unknown' ? { id: id.say(settle), en: en.say(settle) } : null,
  };
}

function sentences(ground: Ground): readonly string[] {
  const { say, subject, evidence, mark, document } = ground;
  const label = ground.act.label[ground.language];
  const values = { subject, act: label };
  switch (mark) {
    case 'stated':
      return [sourced(ground, 'claim.say.stated', 'claim.say.stated.unsourced', values), ...whatAndWhom(ground)];
    case 'partial': {
      const missing = series(namesOf(ground, evidence.missing), say('claim.say.and'));
      return [
        sourced(ground, 'claim.say.partial', 'claim.say.partial.unsourced', { ...values, missing }),
        ...whatAndWhom(ground),
      ];
    }
    case 'contrary': {
      const law = lawOf(ground);
      return [
        sourced(ground, 'claim.say.contrary', 'claim.say.contrary.unsourced', values),
        ...whatAndWhom(ground),
        ...(law === '' ? [] : [say('claim.say.contrary.law', { law })]),
      ];
    }
    case 'silent':
      return [say('claim.say.silent', values), ...overlay(ground), ...nationalSentence(ground)];
    case 'not-listed':
      return [say('claim.say.not-listed', values), ...overlay(ground), ...nationalSentence(ground)];
    case 'examples-only':
    case 'no-list': {
      const instead = document.headerOnly ? 'claim.say.instead.header-only' : (`claim.say.instead.${mark}` as const);
      return [
        say('claim.say.unknown', values),
        say(instead, { act: label }),
        ...overlay(ground),
        ...nationalSentence(ground),
      ];
    }
    default:
      return mark satisfies never;
  }
}

/** What must not be made of the sentences, the gravest first. */
function cautions(ground: Ground): readonly string[] {
  const { say, document, evidence, mark, language, act } = ground;
  const written = mark === 'stated' || mark === 'partial' || mark === 'contrary';
  const state = stateOf(mark);
  return [
    written ? [] : [say('claim.say.never')],
    // What this corpus does not hold is no sentence to print: it may stand in a rule that was not recorded.
    !written && document.judged !== null && lawOf(ground) === '' ? [say('claim.say.law.none')] : [],
    mark === 'contrary' ? [say('claim.say.contrary.read')] : [],
    document.form === 'surat-edaran' ? [] : [say(`claim.say.${document.form}`)],
    written && evidence.named.length > 0 && mark !== 'contrary' ? [say('claim.say.elements.only')] : [],
    written && evidence.named.length === 0 && act.divided ? [say('claim.say.elements.none')] : [],
    evidence.remarks.length === 0 ? [] : remarks(ground),
    (state === 'silent' || state === 'not-listed') && document.cue !== null
      ? [say('claim.say.cue', { cue: document.cue[language] })]
      : [],
    written ? [say(document.restated ? 'claim.say.restated' : 'claim.say.official')] : [],
    evidence.clauses.some(({ rules }) => rules) ? [say('claim.say.rules')] : [],
    document.numbered ? [] : [say('claim.say.number-unknown')],
    document.unreviewed ? [say('claim.say.unreviewed')] : [],
  ].flat();
}

function subjectOf({ name, date }: ClaimDocument, language: Language, say: Say): string {
  const document = insideSentence(name[language]);
  return date === null
    ? say('claim.say.subject.undated', { document })
    : say('claim.say.subject', { document, date: date[language] });
}

/** The sentence with its sources and the place in the document; without them where none is recorded. */
function sourced(ground: Ground, key: ClaimKey, without: ClaimKey, values: Readonly<Record<string, string>>): string {
  const { say, evidence, language } = ground;
  const sources = series(
    evidence.clauses.flatMap((clause) => sourcesOf(clause, language)),
    say('claim.say.and'),
  );
  return sources === '' ? say(without, values) : say(key, { ...values, sources });
}

/** The printed place counts only where the numbering is the document's own. */
function sourcesOf({ sources, place }: ClaimClause, language: Language): readonly string[] {
  return sources.map((source) => (place === null ? source[language] : `${place[language]}, ${source[language]}`));
}

/** Which elements the clauses name, and whom they bind where that is told apart. */
function whatAndWhom(ground: Ground): readonly string[] {
  const { say, evidence } = ground;
  const elements = series(namesOf(ground, evidence.named), say('claim.say.and'));
  const who = [...new Set(evidence.clauses.flatMap((clause) => clause.for ?? []))].join('; ');
  return [
    ...(elements === '' ? [] : [say('claim.say.elements', { elements })]),
    ...(who === '' || ground.mark === 'contrary' ? [] : [say('claim.say.for', { who })]),
  ];
}

function namesOf({ data, language }: Ground, elements: readonly string[]): readonly string[] {
  return elements.map((id) => data.elements[id]?.[language] ?? id);
}

/** That an instrument which the document cites holds the ban. */
function overlay({ say, evidence }: Ground): readonly string[] {
  return evidence.referenced.length === 0
    ? []
    : [say('claim.say.referenced', { names: series(evidence.referenced, say('claim.say.and')) })];
}

function nationalSentence(ground: Ground): readonly string[] {
  const law = lawOf(ground);
  return law === '' ? [] : [ground.say('claim.say.law', { law })];
}

/** National provisions in force on the document's date; empty where it has none, or no date to judge by. */
function lawOf({ act, document }: Ground): string {
  const { judged } = document;
  if (judged === null) return '';
  return act.national
    .filter((force) => inForceOn(force, judged))
    .map(({ law }) => law)
    .join('; ');
}

function remarks({ say, evidence, language }: Ground): readonly string[] {
  const byVoice = Map.groupBy(evidence.remarks, ({ voice }) => voice);
  return [...byVoice].map(([voice, held]) => {
    const named = held.flatMap(({ sources }) => sources.map((source) => source[language]));
    const sources = named.length === 0 ? say('claim.say.source-none') : series(named, say('claim.say.and'));
    return say(REMARKS[voice], { sources });
  });
}

const REMARKS: Readonly<Record<Voice, ClaimKey>> = {
  circular: 'claim.say.remark.circular',
  direction: 'claim.say.remark.direction',
  explanation: 'claim.say.remark.explanation',
  unverified: 'claim.say.remark.unverified',
};

const NOTHING: ClaimEvidence = { clauses: [], remarks: [], named: [], missing: [], referenced: [] };
