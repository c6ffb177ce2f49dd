/** Where Microsoft serves the office.js client from, used only by `--env office=cdn`. */
export const OFFICE_CDN = 'https://appsforoffice.microsoft.com';

/**
 * The content security policy of our pages: everything from our own folder, no inline script, no plug-in.
 * Inline styles stay allowed because the sheet of the workbench positions its cells with them,
 * `data:` images because its icons are such.
 *
 * @param {readonly string[]} scriptOrigins origins beside our own that scripts may come from
 */
export function contentSecurityPolicy(scriptOrigins = []) {
  return [
    "default-src 'self'",
    ["script-src 'self'", ...scriptOrigins].join(' '),
    "connect-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
