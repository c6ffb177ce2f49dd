import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const RELATIONSHIPS = 'http://schemas.microsoft.com/office/2011/relationships';
const OFFICE = 'http://schemas.microsoft.com/office/webextensions';

/** Puts what an add-in keeps into a workbook file, in the parts Excel writes for it. */
export function withAddInSettings(file: Uint8Array, settings: Readonly<Record<string, unknown>>): Uint8Array {
  const parts = unzipSync(file);
  const roots = strFromU8(parts['_rels/.rels'] ?? new Uint8Array());
  const properties = Object.entries(settings).map(
    ([name, value]) => `<we:property name="${escaped(name)}" value="${escaped(JSON.stringify(value))}"/>`,
  );
  return zipSync({
    ...parts,
    '_rels/.rels': strToU8(
      roots.replace(
        '</Relationships>',
        `${relationship('rIdPanes', 'webextensiontaskpanes', 'xl/webextensions/taskpanes.xml')}</Relationships>`,
      ),
    ),
    'xl/webextensions/taskpanes.xml': strToU8(
      `<wetp:taskpanes xmlns:wetp="${OFFICE}/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0" width="438" row="4"><wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
    ),
    'xl/webextensions/_rels/taskpanes.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship('rId1', 'webextension', 'webextension1.xml')}</Relationships>`,
    ),
    'xl/webextensions/webextension1.xml': strToU8(
      `<we:webextension xmlns:we="${OFFICE}/webextension/2010/11" id="{5ab39e3d-f801-477b-8f0d-927b156b3122}"><we:reference id="5ab39e3d-f801-477b-8f0d-927b156b3122" version="0.1.0.0" store="developer" storeType="Registry"/><we:alternateReferences/><we:properties>${properties.join('')}</we:properties><we:bindings/></we:webextension>`,
    ),
  });
}

function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
