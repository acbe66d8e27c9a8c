import type { Language } from '../../model/vocabulary.ts';
import { claimFor } from '../../site/claim.ts';
import { claimSearch, questionOf, readClaim } from '../../site/claim-address.ts';
import type { ClaimChoice } from '../../site/claim-address.ts';
import type { ClaimData } from '../../site/claim-data.ts';
import { sayIn } from '../../site/claim-say.ts';
import { renderClaim } from './render.ts';

/** What the page hands to its script. */
export interface ClaimSettings {
  readonly language: Language;
  /** Address of the data. */
  readonly data: string;
  readonly loading: string;
  readonly failed: string;
}

/** Loads the data, reads the question from the address, and answers it and every later choice. */
export function startClaim(): void {
  const settingsText = document.getElementById('tulis-data')?.textContent;
  const form = document.querySelector<HTMLFormElement>('form[data-claim]');
  const message = document.querySelector<HTMLElement>('[data-message]');
  const result = document.querySelector<HTMLElement>('[data-result]');
  if (settingsText === undefined || !form || !message || !result) return;
  // Written by the page itself.
  const settings = JSON.parse(settingsText) as ClaimSettings;
  message.textContent = settings.loading;
  load(settings.data)
    .then((data) => {
      message.textContent = '';
      follow(data, settings.language, form, message, result);
    })
    .catch(() => {
      message.textContent = settings.failed;
    });
}

async function load(address: string): Promise<ClaimData> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  // Built with this page from the same dataset.
  return (await response.json()) as ClaimData;
}

function follow(
  data: ClaimData,
  language: Language,
  form: HTMLFormElement,
  message: HTMLElement,
  result: HTMLElement,
): void {
  const fields = fieldsOf(form);
  if (fields === null) return;

  const answer = (choice: ClaimChoice): void => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) link.search = location.search;
    result.replaceChildren();
    message.textContent = '';
    const question = questionOf(choice, data);
    if (question === null) return;
    const claim = claimFor(data, question);
    if (claim === null) {
      message.textContent = sayIn(data, language)('claim.say.unknown-question');
      return;
    }
    const view = renderClaim(claim, data, language);
    view.copy.addEventListener('click', () => void copyText(view.text, view.told, data, language));
    result.replaceChildren(view.element);
  };
  const show = (): void => {
    const choice = readClaim(location.search, data);
    fields.show(choice, data, language);
    answer(choice);
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', (event) => {
    const choice = fields.read(event.target, data);
    fields.show(choice, data, language);
    history.replaceState(null, '', location.pathname + claimSearch(choice, data));
    answer(choice);
  });
  window.addEventListener('popstate', show);
  form.hidden = false;
  show();
}

interface Fields {
  readonly read: (changed: EventTarget | null, data: ClaimData) => ClaimChoice;
  readonly show: (choice: ClaimChoice, data: ClaimData, language: Language) => void;
}

function fieldsOf(form: HTMLFormElement): Fields | null {
  const select = (name: string): HTMLSelectElement | null => form.querySelector(`[data-${name}]`);
  const [region, which, scope, act] = ['region', 'document', 'scope', 'act'].map(select);
  const several = form.querySelector<HTMLElement>('[data-several]');
  if (!region || !which || !scope || !act || !several) return null;
  const kinds = [...form.querySelectorAll<HTMLInputElement>('input[name="jenis"]')];
  return {
    read: (changed, data) => {
      const latest = data.documents.find((document) => document.region === region.value)?.id ?? '';
      return {
        kind: kinds.some(({ checked, value }) => checked && value === 'count') ? 'count' : 'document',
        region: region.value,
        document: changed === region || which.value === '' ? latest : which.value,
        act: act.value,
        scope: scope.value,
      };
    },
    show: (choice, data, language) => {
      for (const kind of kinds) kind.checked = kind.value === choice.kind;
      for (const part of form.querySelectorAll<HTMLElement>('[data-part]')) {
        part.hidden = part.dataset.part !== choice.kind;
      }
      const own = data.documents.filter((document) => document.region === choice.region);
      which.replaceChildren(...own.map(({ id, short }) => new Option(short[language], id)));
      several.hidden = choice.kind !== 'document' || own.length < 2;
      // Going over to counts keeps the region, so that going back does not lose it.
      if (choice.kind === 'document') region.value = choice.region;
      which.value = choice.document;
      scope.value = choice.scope;
      act.value = choice.act;
    },
  };
}

async function copyText(text: string, told: HTMLElement, data: ClaimData, language: Language): Promise<void> {
  const say = sayIn(data, language);
  try {
    await navigator.clipboard.writeText(text);
    told.textContent = say('claim.say.copied');
  } catch {
    // Refused by the browser, or not a secure context.
    told.textContent = say('claim.say.copy-failed');
  }
}
