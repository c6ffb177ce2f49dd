import { fileURLToPath } from 'node:url';
import officeInventory from './office-js-inventory.mjs';

const root = new URL('../../', import.meta.url);
const officeFolder = new URL('node_modules/@microsoft/office-js/dist/', root);

/** Files copied as they are, as patterns of copy-webpack-plugin. */
export function staticFiles(office) {
  return [
    { from: path('templates/samples/*.xlsx'), to: 'samples/[name][ext]', noErrorOnMissing: true },
    { from: path('addin/commands/shortcuts.json') },
    // The office writes its own settings into its copy (docs/deploy.md).
    { from: path('addin/gujeong-settings.json') },
    { from: path('templates/*.xlsx'), to: 'templates/[name][ext]' },
    { from: path('templates/list.json'), to: 'templates/[name][ext]' },
    { from: path('addin/icons/*.png'), to: 'icons/[name][ext]' },
    ...(office === 'vendored' ? officeInventory.map(officeFile) : []),
  ];
}

/** The client library is minified already and its licence forbids changing it: `info.minimized` leaves it alone. */
function officeFile({ file }) {
  return {
    from: fileURLToPath(new URL(file, officeFolder)),
    to: `office-js/${file}`,
    info: { minimized: true },
  };
}

function path(relative) {
  return fileURLToPath(new URL(relative, root));
}
