/** The partial that belongs to the page of a document: '/edaran/x/#sel-a' // => '/edaran/x/kolom/'. */
export function partialAddress(page: string): string {
  const address = new URL(page);
  address.hash = '';
  return new URL('kolom/', address).href;
}

/** Fetches a static partial of this site as a document; null where it cannot be had. */
export async function fetchPartial(address: string): Promise<Document | null> {
  try {
    const response = await fetch(address);
    if (!response.ok) return null;
    return new DOMParser().parseFromString(await response.text(), 'text/html');
  } catch {
    // No network: the page says so in its own words.
    return null;
  }
}

/** One act's evidence in one document, ready to stand in another page. */
export async function fetchSection(page: string, act: string): Promise<Element | null> {
  const partial = await fetchPartial(partialAddress(page));
  const body = partial?.querySelector(`#kolom-${act} [data-isi]`);
  return body === null || body === undefined ? null : adoptCopy(body);
}

/** A copy for the page shown, without ids: they stay unique. */
export function adoptCopy(element: Element): Element {
  const copy = document.importNode(element, true);
  for (const inner of [copy, ...copy.querySelectorAll('[id]')]) inner.removeAttribute('id');
  return copy;
}
