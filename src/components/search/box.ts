/** The search box of every page: `/` goes to it, and words that a search found are marked where it leads. */
export function startBox(): void {
  document.addEventListener('keydown', (event) => {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.key !== '/' || !plain || isTyping(event.target)) return;
    const field = [...document.querySelectorAll<HTMLInputElement>('input[type="search"][name="q"]')].find((each) =>
      each.checkVisibility(),
    );
    if (field === undefined) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
  const address = new URL(location.href);
  const words = address.searchParams.getAll('sorot');
  if (words.length === 0) return;
  markWords(words.slice(0, MOST_WORDS));
  // What this reader looked for is no part of the address of a clause.
  address.searchParams.delete('sorot');
  history.replaceState(history.state, '', address);
}

/** More is no search any more. */
const MOST_WORDS = 20;

/** Marks the words in the clause that the address names. */
function markWords(words: readonly string[]): void {
  const clause = document.getElementById(decodeURIComponent(location.hash.slice(1)))?.querySelector('.clause-text');
  if (clause === null || clause === undefined) return;
  const wanted = words
    .filter((word) => word.trim() !== '')
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (wanted.length === 0) return;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${wanted.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  const text = clause.textContent;
  const parts: (Node | string)[] = [];
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    const mark = document.createElement('mark');
    mark.textContent = match[0];
    parts.push(text.slice(at, match.index), mark);
    at = match.index + match[0].length;
  }
  clause.replaceChildren(...parts, text.slice(at));
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
