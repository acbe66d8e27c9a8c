import type { MarkdownInstance } from 'astro';
import type { Language } from '../model/vocabulary.ts';

interface ProseHead {
  readonly title: string;
  readonly description: string;
}

export type Prose = MarkdownInstance<ProseHead>;

/** A page of prose from content/pages. @throws when it is missing in the language. */
export function prose(language: Language, name: string): Prose {
  const path = `/content/pages/${language}/${name}.md`;
  const found = PAGES[path];
  if (found === undefined) throw new Error(`No prose at ${path.slice(1)}`);
  return found;
}

const PAGES = import.meta.glob<Prose>('/content/pages/*/*.md', { eager: true });
