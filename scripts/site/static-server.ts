import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { createGzip } from 'node:zlib';

export interface Served {
  /** Address of the front page, with a closing slash: 'http://localhost:4321/'. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

export interface Serving {
  /** Absolute path of the built site. */
  readonly folder: string;
  /** 0: any free port. */
  readonly port: number;
  /** Path under which the site was built, as in astro.config.mjs: '/' or '/sanding/'. */
  readonly base: string;
}

/** Answer to a request, before any byte is sent. */
export type Answer =
  | { readonly status: 200 | 404; readonly file: string | null }
  | { readonly status: 308; readonly location: string }
  | { readonly status: 400; readonly file: null };

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};
const UNKNOWN_TYPE = 'application/octet-stream';
const COMPRESSIBLE = /^(?:text\/|application\/(?:json|xml|wasm|manifest)|image\/svg)/;

/** Serves a built site on this machine only. Rejects if the port is taken. */
export function serveFolder({ folder, port, base }: Serving): Promise<Served> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    send(request, response, answer(folder, base, request.url ?? '/'));
  });
  return new Promise((fulfil, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      fulfil({ url: `http://localhost:${portOf(server)}${base}`, close: () => close(server) });
    });
  });
}

/**
 * Which file answers a request target.
 * `answer(dist, '/', '/matriks/?urut=1') // => {status: 200, file: '<dist>/matriks/index.html'}`;
 * `answer(dist, '/', '/matriks') // => {status: 308, location: '/matriks/'}`.
 */
export function answer(folder: string, base: string, target: string): Answer {
  const [rawPath = '/', query] = target.split(/\?(.*)/s, 2);
  const path = decoded(rawPath);
  if (path === null || path.includes('\0')) return { status: 400, file: null };
  if (`${path}/` === base) return { status: 308, location: base };
  if (!path.startsWith(base)) return notFound(folder);
  const file = resolve(folder, `.${sep}${path.slice(base.length)}`);
  if (file !== folder && !file.startsWith(folder + sep)) return { status: 400, file: null };
  if (isFile(file) && !path.endsWith('/')) return { status: 200, file };
  const page = join(file, 'index.html');
  if (!isFile(page)) return notFound(folder);
  if (path.endsWith('/')) return { status: 200, file: page };
  // A target of two slashes would send the reader to another host.
  const location = `/${rawPath.replace(/^\/+/, '')}/`;
  return { status: 308, location: query === undefined ? location : `${location}?${query}` };
}

/** Media type of a file by the end of its name. Pagefind's own files are gzipped bytes. */
export function typeOf(file: string): string {
  return TYPES[extname(file).toLowerCase()] ?? UNKNOWN_TYPE;
}

function send(request: IncomingMessage, response: ServerResponse, reply: Answer): void {
  response.setHeader('x-content-type-options', 'nosniff');
  if (reply.status === 308) {
    response.writeHead(308, { location: reply.location }).end();
    return;
  }
  if (reply.file === null) {
    const words = reply.status === 400 ? 'Bad request' : 'Not found';
    response.writeHead(reply.status, { 'content-type': 'text/plain; charset=utf-8' }).end(words);
    return;
  }
  const type = typeOf(reply.file);
  const gzip = COMPRESSIBLE.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  response.writeHead(reply.status, {
    'content-type': type,
    'cache-control': reply.file.includes(`${sep}_astro${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache',
    vary: 'accept-encoding',
    ...(gzip ? { 'content-encoding': 'gzip' } : {}),
  });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  const bytes = createReadStream(reply.file);
  bytes.on('error', () => response.destroy());
  if (gzip) bytes.pipe(createGzip()).pipe(response);
  else bytes.pipe(response);
}

function notFound(folder: string): Answer {
  const page = join(folder, '404.html');
  return { status: 404, file: isFile(page) ? page : null };
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function close(server: Server): Promise<void> {
  return new Promise((fulfil, reject) => {
    server.close((error) => {
      if (error) reject(error);
      else fulfil();
    });
    server.closeAllConnections();
  });
}
