/** One step of the breadcrumb; `path` without language and base. */
export interface Crumb {
  readonly label: string;
  readonly path: string;
}
