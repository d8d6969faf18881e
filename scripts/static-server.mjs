/** A server of files on this computer alone, for the built page. */
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
const PORTS_TO_TRY = 50;

/** The file that a request means, or null: nothing outside of the folder is ever served. */
function fileOf(folder, url) {
  let name;
  try {
    name = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return null;
  }
  const file = path.resolve(folder, `.${name.endsWith('/') ? `${name}index.html` : name}`);
  if (!file.startsWith(path.resolve(folder) + path.sep) || name.includes('\0')) return null;
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.isFile() ? { file, size: found.size } : null;
}

function answer(folder, start, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405).end();
  if (request.url === '/' && start !== '/') return void response.writeHead(302, { location: start }).end();
  const found = fileOf(folder, request.url);
  if (!found) return void response.writeHead(404, { 'content-type': TYPES['.txt'] }).end('404');
  response.writeHead(200, {
    'content-type': TYPES[path.extname(found.file)] ?? 'application/octet-stream',
    'content-length': found.size,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  if (request.method === 'HEAD') return void response.end();
  createReadStream(found.file)
    .on('error', () => response.destroy())
    .pipe(response);
}

/** Listens on the port, or on the next one that is free. Port 0 takes any. */
async function listen(server, port) {
  for (let tried = port; ; tried += 1) {
    try {
      await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(tried, 'localhost', () => {
          server.off('error', reject);
          resolve();
        });
      });
      return server.address().port;
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || tried >= port + PORTS_TO_TRY) throw error;
    }
  }
}

/** Serves the folder on localhost; `/` leads to `start`. Resolves with the address and the way to stop. */
export async function serve(folder, { port = 3000, start = '/' } = {}) {
  const server = createServer((request, response) => answer(folder, start, request, response));
  const actual = await listen(server, port);
  const stop = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return { url: `http://localhost:${actual}${start}`, stop };
}
