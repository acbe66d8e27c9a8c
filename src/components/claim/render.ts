import type { Language } from '../../model/vocabulary.ts';
import type { Claim, ClaimData } from '../../site/claim-data.ts';
import { sayIn } from '../../site/claim-say.ts';

export interface ClaimView {
  readonly element: Element;
  readonly copy: HTMLButtonElement;
  /** Where the button's answer is told. */
  readonly told: HTMLElement;
  /** What the button copies: the sentences with their citation. */
  readonly text: string;
}

/** The claim as an element: the sentences in the language of the page, then in the other, then what to mind. */
export function renderClaim(claim: Claim, data: ClaimData, language: Language): ClaimView {
  const say = sayIn(data, language);
  const other: Language = language === 'id' ? 'en' : 'id';
  const refused = claim.strength === 'unknown';
  const element = make('section', `claim claim-${refused ? 'refused' : 'carried'}`);
  const copy = make('button');
  copy.type = 'button';
  copy.textContent = say('claim.say.copy');
  const told = make('span', 'note');
  told.setAttribute('role', 'status');
  const evidence = make('a');
  evidence.href = claim.link[language];
  evidence.textContent = say('claim.say.evidence');
  const actions = make('p', 'claim-actions no-print');
  actions.append(copy, evidence, told);

  element.append(
    heading(say(refused ? 'claim.say.heading.no' : 'claim.say.heading.yes')),
    sentences(claim[language], language),
    actions,
    subheading(say('claim.say.language.other')),
    sentences(claim[other], other),
  );
  const cautions = claim.cautions[language];
  if (cautions.length > 0) {
    const list = make('ul');
    list.append(...cautions.map((caution) => textIn('li', caution)));
    element.append(subheading(say('claim.say.heading.cautions')), list);
  }
  if (claim.wouldSettle !== null) {
    element.append(subheading(say('claim.say.heading.settle')), textIn('p', claim.wouldSettle[language]));
  }
  const cite = textIn('p', claim.citation[language]);
  cite.className = 'cite';
  element.append(subheading(say('claim.say.heading.citation')), cite);
  return { element, copy, told, text: `${claim[language].join(' ')}\n\n${claim.citation[language]}` };
}

function sentences(texts: readonly string[], language: Language): Element {
  const block = make('blockquote', 'claim-text');
  block.lang = language;
  block.append(...texts.map((text) => textIn('p', text)));
  return block;
}

function heading(text: string): Element {
  return textIn('h2', text);
}

function subheading(text: string): Element {
  return textIn('h3', text);
}

function textIn<K extends keyof HTMLElementTagNameMap>(name: K, text: string): HTMLElementTagNameMap[K] {
  const element = make(name);
  element.textContent = text;
  return element;
}

function make<K extends keyof HTMLElementTagNameMap>(name: K, className = ''): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  return element;
}
