/**
 * The files of the office.js client our pages serve, with the reason for each;
 * paths are relative to `node_modules/@microsoft/office-js/dist/`.
 *
 * Licence: Microsoft lets the library be used and passed on, unchanged, only as part of apps that work with
 * Microsoft 365 (`LICENSE.md` of the package). So it is no part of this repository: the build copies it from npm,
 * as it is, beside the pages for Excel. The workbench, which people without Excel open, never holds it.
 */
export default [
  { file: 'office.js', reason: 'the loader every page for Excel starts with; it finds the others beside itself' },
  { file: 'excel-win32-16.01.js', reason: 'the client for Excel on Windows' },
  { file: 'excel-web-16.00.js', reason: 'the client for Excel on the web' },
  { file: 'excel-mac-16.00.js', reason: 'the client for Excel on Mac' },
  { file: 'o15apptofilemappingtable.js', reason: 'asked for when a page is opened outside Office' },
  { file: 'ko-kr/office_strings.js', reason: 'messages in Korean' },
  { file: 'en-us/office_strings.js', reason: 'messages in English; without a fallback Office.onReady never answers' },
];

/** What the files above may weigh together, so that an update that doubles them is noticed. */
export const LARGEST_TOTAL_BYTES = 6_000_000;

/** Files that look needed and are not, with the reason; `pattern` is matched against the path. */
export const EXCLUDED = [
  { pattern: '^telemetry/', reason: 'no telemetry on a closed network; the client does without it' },
  { pattern: '^ariatelemetry/', reason: 'only for builds of Excel older than 16.0.11601' },
  { pattern: '^custom-functions-runtime', reason: 'only for functions in a runtime of their own; ours share the page' },
  { pattern: '^excel-(win32|web|mac)-16\\.0[01]-core', reason: 'the same: the part of a separate function runtime' },
  { pattern: '^excel-(ios|android|winrt)-', reason: 'Excel on phones and tablets is not supported' },
  {
    pattern: '^excel(ios|webapp)?-15|^excel-win32-16\\.00',
    reason: 'Excel 2013 and early builds of 2016, below ExcelApi 1.9',
  },
  {
    pattern: '^([a-z-]+/)?(outlook|word|powerpoint|onenote|project|access|visio)',
    reason: 'other programs than Excel',
  },
  { pattern: '^es6-promise', reason: 'only for Internet Explorer' },
  {
    pattern: '^agaveerrorux/',
    reason: 'the page shown where Excel does not trust its address; ours is trusted or not shown',
  },
  { pattern: '^webauth/', reason: 'only for signing in to Microsoft services' },
  { pattern: '^html2canvas', reason: 'only for feedback with a picture' },
  { pattern: '^office(-vsdoc\\.js|\\.d\\.ts)$', reason: 'descriptions for editors' },
  { pattern: '\\.debug\\.js$', reason: 'readable copies of the same code' },
  { pattern: '^(?!ko-kr/|en-us/)[a-z]{2,3}(-[a-z0-9]+)+/', reason: 'other languages fall back to English' },
];
