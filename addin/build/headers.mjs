/**
 * What every answer of our server says to the browser, and why.
 * A site that serves the folder `dist/addin/` in an office should say the same (docs/deploy.md).
 * The content security policy stands in the pages themselves, so that it also holds where headers cannot be set.
 */
export const SECURITY_HEADERS = {
  // A file is what its type says; a browser must not guess a script from a text.
  'X-Content-Type-Options': 'nosniff',
  // No other site learns which page was open.
  'Referrer-Policy': 'no-referrer',
  // The pages use none of these.
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  // A new version is seen at once; unchanged files are not sent again.
  'Cache-Control': 'no-cache',
};

/**
 * What the answer with a file says beside that. Excel on the web reads the metadata of custom functions from its own page,
 * so those files, and no others, may be read from another origin.
 */
export function headersOfFile(name) {
  return /^functions(?:-en)?\.json$/.test(name) ? { 'Access-Control-Allow-Origin': '*' } : {};
}

/** The media type of each kind of file in the folder. */
export const MEDIA_TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
