// Serves a folder of static files on this machine only, on the first free port; texts compressed, as hosts do.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { createGzip } from 'node:zlib';
import { PROJECT_FOLDER } from './runNpm.mjs';

export const FIRST_PORT = 4173;
const PORTS_TRIED = 100;

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/**
 * @param {string} folder absolute
 * @param {string} address path and query of the request
 * @returns {string | undefined} the file to send, never outside the folder
 */
export function fileFor(folder, address) {
  let path;
  try {
    path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
  if (path.includes('\0')) return undefined;
  const file = resolve(folder, `.${path}`);
  if (file !== folder && !file.startsWith(folder + sep)) return undefined;
  if (!existsSync(file)) return undefined;
  if (!statSync(file).isDirectory()) return file;
  const index = join(file, 'index.html');
  return existsSync(index) ? index : undefined;
}

/**
 * @param {string} folder
 * @param {number} [firstPort]
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export function serve(folder, firstPort = FIRST_PORT) {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    const file = fileFor(root, request.url ?? '/');
    if (!file) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      return;
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const isZipped =
      /^text|json|svg/.test(type) && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
    response.writeHead(200, {
      'content-type': type,
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      vary: 'accept-encoding',
      ...(isZipped ? { 'content-encoding': 'gzip' } : {}),
    });
    // A visitor who leaves, or a file that can't be read, ends the answer and closes the file.
    pipeline([createReadStream(file), ...(isZipped ? [createGzip()] : []), response], () => undefined);
  });
  return new Promise((done, fail) => {
    let port = firstPort;
    server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code !== 'EADDRINUSE' || port >= firstPort + PORTS_TRIED) fail(error);
      else server.listen(++port, '127.0.0.1');
    });
    server.on('listening', () => done({ address: `http://127.0.0.1:${port}/`, close: () => server.close() }));
    server.listen(port, '127.0.0.1');
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { address } = await serve(join(PROJECT_FOLDER, 'dist'), Number(process.argv[2] ?? FIRST_PORT));
  console.log(`Serving dist at ${address}`);
}
