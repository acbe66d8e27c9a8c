import { afterAll, expect, it } from 'vitest';
import { pagefindIndex } from '../../src/integrations/pagefind.ts';
import { closePagefind } from '../../src/search/index-files.ts';

afterAll(closePagefind);

type Handler = (request: { url: string }, response: object, next: () => void) => void;

/** The middleware that the integration gives to the dev server. */
function middleware(): Handler {
  const handlers: Handler[] = [];
  const setup = pagefindIndex().hooks['astro:server:setup'] as unknown as (options: object) => void;
  setup({
    server: { middlewares: { use: (handler: Handler) => handlers.push(handler) } },
    logger: { error: (message: string) => expect.fail(message) },
  });
  const [handler] = handlers;
  if (handler === undefined) throw new Error('The integration serves nothing');
  return handler;
}

/** Status and bytes of an answer; null: left to the server. */
function ask(handler: Handler, url: string): Promise<{ status: number; size: number } | null> {
  return new Promise((fulfil) => {
    const response = {
      statusCode: 0,
      setHeader: () => undefined,
      end: (content?: Uint8Array) => fulfil({ status: response.statusCode, size: content?.length ?? 0 }),
    };
    handler({ url }, response, () => fulfil(null));
  });
}

it('serves the index in dev mode from memory, and nothing else', async () => {
  const handler = middleware();
  for (const path of ['aliases.txt', 'semua/catalogue.json', 'semua/index.pf_meta', 'semua/documents.en.json']) {
    const answer = await ask(handler, `/pagefind/${path}?v=1`);
    expect(answer?.status, path).toBe(200);
    expect(answer?.size, path).toBeGreaterThan(1000);
  }
  expect((await ask(handler, '/pagefind/none'))?.status).toBe(404);
  expect(await ask(handler, '/cari/')).toBeNull();
});
