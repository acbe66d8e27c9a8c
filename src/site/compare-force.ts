/** Days between which a provision holds. */
export interface Force {
  /** null: not known with certainty, and then never treated as in force. */
  readonly from: string | null;
  /** First day on which it no longer holds; null: still in force. */
  readonly until: string | null;
}

/** Whether a provision is in force on a day (YYYY-MM-DD), as the dataset judges it. */
export function inForceOn(force: Force, day: string): boolean {
  return force.from !== null && force.from <= day && (force.until === null || day < force.until);
}
