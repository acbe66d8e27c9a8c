/** Why a file cannot be read as a circular: a rule id, and what to do. */
export interface Refusal {
  readonly rule: string;
  readonly message: string;
  readonly expected: string | null;
}

/** Text drawn from a file, or why there is none. */
export type FileText =
  | {
      readonly text: string;
      /** Marks of Markdown stand in it. */
      readonly markdown: boolean;
      /** Each line is a whole paragraph; null: not known. */
      readonly unwrapped: boolean | null;
      /** Doubts about the drawing itself, for the whole file. */
      readonly doubts: readonly Refusal[];
    }
  | { readonly refusal: Refusal };

export function refuse(rule: string, message: string, expected: string | null = null): { readonly refusal: Refusal } {
  return { refusal: { rule, message, expected } };
}
