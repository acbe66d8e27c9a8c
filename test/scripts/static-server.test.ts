import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer, serveFolder, typeOf, type Served } from '../../scripts/site/static-server.ts';

let folder: string;
let served: Served;

beforeAll(async () => {
  const root = mkdtempSync(join(tmpdir(), 'sanding-serve-'));
  folder = join(root, 'dist');
  mkdirSync(join(folder, 'matriks'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<h1>depan</h1>');
  writeFileSync(join(folder, 'matriks', 'index.html'), '<h1>matriks</h1>');
  writeFileSync(join(folder, '404.html'), '<h1>tidak ada</h1>');
  writeFileSync(join(folder, 'data.csv'), 'id\n');
  writeFileSync(join(root, 'secret.txt'), 'secret');
  served = await serveFolder({ folder, port: 0, base: '/' });
});
afterAll(async () => {
  await served.close();
  rmSync(join(folder, '..'), { recursive: true });
});

const get = (path: string): Promise<Response> => fetch(new URL(path, served.url), { redirect: 'manual' });

/** A request whose target is sent as it stands: fetch would tidy `..` away. */
function rawStatus(target: string): Promise<number> {
  const { hostname, port } = new URL(served.url);
  return new Promise((fulfil, reject) => {
    const sent = request({ hostname, port, path: target }, (response) => {
      response.resume();
      fulfil(response.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.end();
  });
}

describe('the local server', () => {
  it('serves pages, files and their types', async () => {
    const front = await get('');
    expect([front.status, front.headers.get('content-type'), await front.text()]).toEqual([
      200,
      'text/html; charset=utf-8',
      '<h1>depan</h1>',
    ]);
    expect((await get('matriks/?urut=wilayah')).status).toBe(200);
    expect((await get('data.csv')).headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(front.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('leads to the address with the closing slash, and keeps the query', async () => {
    const reply = await get('matriks?urut=wilayah');
    expect([reply.status, reply.headers.get('location')]).toEqual([308, '/matriks/?urut=wilayah']);
  });

  it('answers an unknown address with the 404 page', async () => {
    const reply = await get('tidak/ada/');
    expect([reply.status, await reply.text()]).toEqual([404, '<h1>tidak ada</h1>']);
  });

  it('never leaves its folder', async () => {
    for (const target of ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/matriks/../../secret.txt']) {
      expect([400, 404], target).toContain(await rawStatus(target));
    }
    expect(await rawStatus('/%zz')).toBe(400);
    expect(await rawStatus('/%00')).toBe(400);
  });

  it('never redirects to another host', () => {
    mkdirSync(join(folder, 'example.org'), { recursive: true });
    writeFileSync(join(folder, 'example.org', 'index.html'), '');
    expect(answer(folder, '/', '//example.org')).toEqual({ status: 308, location: '/example.org/' });
  });

  it('compresses text for those who ask, and takes only reading methods', async () => {
    const reply = await fetch(served.url, { headers: { 'accept-encoding': 'gzip' } });
    expect(reply.headers.get('content-encoding')).toBe('gzip');
    expect((await fetch(served.url, { method: 'POST' })).status).toBe(405);
    const head = await fetch(served.url, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  it('serves under a path', () => {
    expect(answer(folder, '/sanding/', '/sanding/matriks/')).toEqual({
      status: 200,
      file: join(folder, 'matriks', 'index.html'),
    });
    expect(answer(folder, '/sanding/', '/sanding')).toEqual({ status: 308, location: '/sanding/' });
    expect(answer(folder, '/sanding/', '/matriks/').status).toBe(404);
  });

  it('says when the port is taken', async () => {
    const port = Number(new URL(served.url).port);
    await expect(serveFolder({ folder, port, base: '/' })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('takes an unknown ending for bytes', () => {
    expect([typeOf('a.pf_meta'), typeOf('A.SVG')]).toEqual([
      'application/octet-stream',
      'image/svg+xml; charset=utf-8',
    ]);
  });
});
