import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, extname, join, normalize, sep } from 'node:path';
import { headersOfFile, MEDIA_TYPES, SECURITY_HEADERS } from './headers.mjs';

/** Answers requests for the files of one folder; nothing outside it can be asked for. */
export function staticSite(folder) {
  return (request, response) => {
    answer(folder, request).then(
      ({ status, headers, body }) => {
        response.writeHead(status, { ...SECURITY_HEADERS, ...headers });
        response.end(request.method === 'HEAD' ? undefined : body);
      },
      () => {
        response.writeHead(500, SECURITY_HEADERS);
        response.end();
      },
    );
  };
}

async function answer(folder, { method, url, headers }) {
  if (method !== 'GET' && method !== 'HEAD') return plain(405, 'Only GET and HEAD', { Allow: 'GET, HEAD' });
  const path = filePath(folder, url);
  const type = MEDIA_TYPES[extname(path ?? '')];
  const body = path && type ? await contentOf(path) : undefined;
  if (!body) return plain(404, 'Not found');
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  const own = { ...headersOfFile(basename(path)), ETag: etag };
  if (headers['if-none-match'] === etag) return { status: 304, headers: own, body: undefined };
  return { status: 200, headers: { ...own, 'Content-Type': type, 'Content-Length': body.length }, body };
}

/** The file an address asks for, or `undefined` where the address is no file of the folder. */
function filePath(folder, url) {
  try {
    const { pathname } = new URL(url, 'http://localhost');
    const name = decodeURIComponent(pathname === '/' ? '/workbench.html' : pathname);
    const path = normalize(join(folder, name));
    return path.startsWith(normalize(folder + sep)) && !name.includes('\0') ? path : undefined;
  } catch {
    return undefined;
  }
}

async function contentOf(path) {
  try {
    return await readFile(path);
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'EISDIR') return undefined;
    throw error;
  }
}

function plain(status, text, headers = {}) {
  return { status, headers: { 'Content-Type': 'text/plain; charset=utf-8', ...headers }, body: text };
}
