import { fileURLToPath } from 'node:url';
import { contentSecurityPolicy, OFFICE_CDN } from './content-security-policy.mjs';

const template = fileURLToPath(new URL('./page.html', import.meta.url));

/** Where a page finds the office.js client, for each value of `--env office`. */
const OFFICE_SCRIPT = {
  vendored: './office-js/office.js',
  cdn: `${OFFICE_CDN}/lib/1/hosted/office.js`,
};

/** The pages of the add-in, as options of html-webpack-plugin. The workbench never holds office.js. */
export function pages(office) {
  const officeScript = OFFICE_SCRIPT[office];
  if (officeScript === undefined) throw new Error(`--env office=${office}: give vendored or cdn`);
  const taskpanePolicy = contentSecurityPolicy(office === 'cdn' ? [OFFICE_CDN] : []);
  return [
    page('taskpane', '구정', { officeScript, policy: taskpanePolicy }),
    page('workbench', '구정 작업대', { officeScript: '', policy: contentSecurityPolicy() }),
  ];
}

function page(name, title, templateParameters) {
  return {
    template,
    templateParameters: { title, ...templateParameters },
    filename: `${name}.html`,
    chunks: [name],
    inject: 'head',
    scriptLoading: 'defer',
    hash: false,
    minify: false,
  };
}
