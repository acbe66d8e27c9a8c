import type { Citation } from '../model/clause.ts';
import type { Form, Voice, Wording } from '../model/vocabulary.ts';

/** What a document's front matter says about all of its clauses. */
export interface ClauseContext {
  /** Document id. */
  readonly circular: string;
  readonly wording: Wording;
  readonly form: Form;
  /** The document's own source keys: s1 -> register id, the first being the default citation. */
  readonly sourceKeys: Readonly<Record<string, string>>;
}

/** Clause id: document id, `#`, path. */
export function clauseId(context: ClauseContext, path: string): string {
  return `${context.circular}#${path}`;
}

/** A clause without `source` comes from the document's first source, place not recorded. */
export function defaultCitations({ sourceKeys }: ClauseContext): readonly Citation[] {
  const first = Object.values(sourceKeys)[0];
  return first === undefined ? [] : [{ source: first, at: null }];
}

/** Who speaks where the clause does not say: the document, or in an arahan the person who gave it. */
export function defaultVoice({ form }: ClauseContext): Voice {
  return form === 'arahan' ? 'direction' : 'circular';
}
