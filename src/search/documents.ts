import type { Form, Wording } from '../model/vocabulary.ts';

/** What the search page knows of a document, in the language of the page. */
export interface SearchDocument {
  readonly id: string;
  /** 'Kabupaten Kebumen' */
  readonly place: string;
  /** 'SE 270/343-Huk' */
  readonly name: string;
  /** '31 Mei 2024' */
  readonly date: string;
  readonly region: string;
  readonly province: string;
  /** 'Jawa Tengah' */
  readonly provinceName: string;
  readonly elections: readonly string[];
  readonly form: Form;
  readonly wording: Wording;
  readonly year: string | null;
  /** The text, or its whole list of bans, was read to the end. */
  readonly whole: boolean;
}

/** An act as it is found by its name, in either language. */
export interface SearchAct {
  readonly id: string;
  readonly label: string;
  readonly names: readonly string[];
}
