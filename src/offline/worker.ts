import { fallbackOf, hashedFiles, strategyOf } from './strategy.ts';

// Runs as the service worker of the site: what was read once can be read again without a network. While there is one,
// pages always come from it, so that nobody reads yesterday's data; only files named by their hash come from the cache.
// `BASE` and `VERSION` are written in front of this file by worker-text.ts.
declare const BASE: string;
declare const VERSION: string;

/** The parts used here of what a service worker sees; the compiler knows them only where no page is. */
interface WorkerEvent {
  readonly waitUntil: (work: Promise<unknown>) => void;
}
interface FetchEvent extends WorkerEvent {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}
interface WorkerScope {
  readonly location: Location;
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: (options: {
      readonly includeUncontrolled: boolean;
    }) => Promise<readonly { readonly url: string }[]>;
  };
  readonly skipWaiting: () => Promise<void>;
  addEventListener(name: 'install' | 'activate', listener: (event: WorkerEvent) => void): void;
  addEventListener(name: 'fetch', listener: (event: FetchEvent) => void): void;
}
const worker = globalThis as unknown as WorkerScope;

const PREFIX = `sanding ${BASE} `;
const KEPT = PREFIX + VERSION;

worker.addEventListener('install', (event) => {
  event.waitUntil(Promise.all([keep(`${BASE}luring/`), keep(`${BASE}en/luring/`)]).then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});

worker.addEventListener('fetch', (event) => {
  const strategy = strategyOf(event.request, worker.location.origin, BASE);
  if (strategy === 'hashed') event.respondWith(fromCache(event.request));
  if (strategy === 'fresh') event.respondWith(fromNetwork(event.request));
});

/** Forgets what belongs to other versions of the data, and keeps the page that brought this worker. */
async function takeOver(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(PREFIX) && name !== KEPT).map((name) => caches.delete(name)),
  );
  await worker.clients.claim();
  const clients = await worker.clients.matchAll({ includeUncontrolled: true });
  await Promise.all(clients.map(({ url }) => keep(url)));
}

/** Keeps a page with the files that it is drawn with. A page that is not there now is kept another time. */
async function keep(address: string): Promise<void> {
  try {
    const answer = await fetch(address);
    if (!answer.ok) return;
    const cache = await caches.open(KEPT);
    const html = await answer.clone().text();
    await cache.put(address, answer);
    await cache.addAll([...hashedFiles(html, BASE)]);
  } catch {
    // No network.
  }
}

async function fromCache(request: Request): Promise<Response> {
  const kept = await caches.match(request);
  if (kept !== undefined) return kept;
  const answer = await fetch(request);
  if (answer.ok) await (await caches.open(KEPT)).put(request, answer.clone());
  return answer;
}

async function fromNetwork(request: Request): Promise<Response> {
  const cache = await caches.open(KEPT);
  try {
    const answer = await fetch(request);
    // Answers in part, and those of other hosts, cannot be shown again.
    if (answer.ok && answer.type === 'basic' && answer.status === 200) await cache.put(request, answer.clone());
    return answer;
  } catch (error) {
    // Comparisons, searches and claims are one page each, whatever they are asked.
    const kept = await cache.match(request, { ignoreSearch: request.mode === 'navigate' });
    if (kept !== undefined) return kept;
    const fallback = request.mode === 'navigate' ? await cache.match(fallbackOf(request.url, BASE)) : undefined;
    if (fallback !== undefined) return fallback;
    throw error;
  }
}
