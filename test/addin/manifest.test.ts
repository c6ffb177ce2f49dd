import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { RIBBON_COMMANDS } from '../../addin/commands/ribbon.ts';
import { LEAST_EXCEL_API } from '../../addin/excel/requirement.ts';
import { METADATA_FILES } from '../../addin/functions/metadata.ts';
import { FUNCTION_NAMESPACE } from '../../core/index.ts';
import { all, child, descendants, parseTree, type Element } from './manifest-tree.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(resolve(root, file), 'utf8');

const manifest = parseTree(read('manifest.xml'));
const overrides = child(manifest, 'VersionOverrides');
const host = child(child(overrides, 'Hosts'), 'Host');
const form = child(host, 'DesktopFormFactor');
const resources = child(overrides, 'Resources');
const resourceItems = resources.children.flatMap(({ children }) => children);
const names = (element: Element): string[] => element.children.map(({ local }) => local);
const attributes = (elements: readonly Element[], name: string): string[] =>
  elements.flatMap((element) => element.attribute(name) ?? []);

/** The order the schemas ask for; an element may be missing, never out of place. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
    'ExtendedOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  AllFormFactors: ['ExtensionPoint'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  CustomTab: ['Group', 'Label'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

interface Shortcuts {
  readonly actions: readonly { readonly id: string }[];
  readonly shortcuts: readonly { readonly action: string; readonly key: Readonly<Record<'default' | 'mac', string>> }[];
}

describe('structure', () => {
  test('is an add-in of the kind with a task pane, with ribbon commands of version 1.0', () => {
    expect(manifest.local).toBe('OfficeApp');
    expect(manifest.attribute('type')).toBe('TaskPaneApp');
    expect(overrides.attribute('type')).toBe('VersionOverridesV1_0');
    expect(host.attribute('type')).toBe('Workbook');
    expect(attributes(all(manifest, 'Host'), 'Name')).toEqual(['Workbook']);
  });

  test.each(Object.entries(ORDER))('%s holds its elements in order', (local, order) => {
    const elements = all(manifest, local);
    expect(elements).not.toHaveLength(0);
    for (const element of elements) {
      const places = names(element).map((name) => order.indexOf(name));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  test('names the runtime first and the pages after the functions', () => {
    const order = ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'];
    expect(names(host)).toEqual(order.filter((name) => names(host).includes(name)));
  });

  test('one page is the runtime, the function file and the pane', () => {
    const runtime = child(child(host, 'Runtimes'), 'Runtime');
    expect(runtime.attribute('lifetime')).toBe('long');
    const panes = all(form, 'SourceLocation');
    expect(panes).not.toHaveLength(0);
    for (const element of [runtime, child(form, 'FunctionFile'), ...panes]) {
      expect(element.attribute('resid')).toBe('Page.Url');
    }
    const page = resourceItems.find((item) => item.attribute('id') === 'Page.Url');
    const first = child(child(manifest, 'DefaultSettings'), 'SourceLocation');
    expect(page?.attribute('DefaultValue')).toBe(first.attribute('DefaultValue'));
  });

  test('ids are unique', () => {
    for (const local of ['CustomTab', 'Group', 'Control', 'Image', 'Url', 'String']) {
      const ids = attributes(all(manifest, local), 'id');
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

describe('identity', () => {
  test('the id is a random GUID', () => {
    expect(child(manifest, 'Id').text).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  test('the version is that of the package', () => {
    expect(child(manifest, 'Version').text).toBe(JSON.parse(read('package.json')).version);
  });

  test('asks only for what it is useless without', () => {
    const sets = all(child(manifest, 'Requirements'), 'Set').map((set) => [
      set.attribute('Name'),
      set.attribute('MinVersion'),
    ]);
    expect(sets).toEqual([['ExcelApi', LEAST_EXCEL_API]]);
    expect(attributes(all(child(overrides, 'Requirements'), 'Set'), 'Name')).toEqual(['SharedRuntime']);
    expect(child(manifest, 'Permissions').text).toBe('ReadWriteDocument');
  });
});

describe('languages', () => {
  test('Korean by default, and everything a user reads in English as well', () => {
    expect(child(manifest, 'DefaultLocale').text).toBe('ko-KR');
    const strings = all(resources, 'String').filter((each) => each.attribute('id') !== 'Functions.Namespace');
    const texts = [child(manifest, 'DisplayName'), child(manifest, 'Description'), ...strings];
    expect(texts.length).toBeGreaterThan(5);
    for (const text of texts) {
      expect(text.attribute('DefaultValue')).toMatch(/\p{Script=Hangul}/u);
      expect(attributes(text.children, 'Locale')).toEqual(['en-US']);
      expect(attributes(text.children, 'Value').join()).toMatch(/^[\x20-\x7e]+$/);
    }
  });

  test.each([
    ['ShortStrings', 125],
    ['LongStrings', 250],
  ])('%s have at most %i characters', (local, longest) => {
    const strings = child(resources, local).children;
    const values = [
      ...attributes(strings, 'DefaultValue'),
      ...attributes(
        strings.flatMap((s) => s.children),
        'Value',
      ),
    ];
    expect(values).not.toHaveLength(0);
    expect(values.filter((value) => value.length > longest)).toEqual([]);
  });

  test('name and description are short enough', () => {
    for (const [local, longest] of [
      ['DisplayName', 125],
      ['Description', 250],
    ] as const) {
      const element = child(manifest, local);
      const values = [...attributes([element], 'DefaultValue'), ...attributes(element.children, 'Value')];
      expect(values.filter((value) => value.length > longest)).toEqual([]);
    }
  });
});

describe('resources', () => {
  const resids = attributes(descendants(overrides), 'resid');
  const ids = attributes(resourceItems, 'id');

  test('every resid resolves, and every resource is used', () => {
    expect([...new Set(resids)].filter((resid) => !ids.includes(resid))).toEqual([]);
    expect(ids.filter((id) => !resids.includes(id))).toEqual([]);
  });

  test('ids have at most 32 characters', () => {
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  test('each resid is of the kind its element takes', () => {
    const kindOf = new Map(resourceItems.map((item) => [item.attribute('id'), item.local]));
    const kinds = (local: string) => new Set(attributes(all(form, local), 'resid').map((resid) => kindOf.get(resid)));
    expect(kinds('Image')).toEqual(new Set(['Image']));
    for (const local of ['SourceLocation', 'FunctionFile', 'LearnMoreUrl'])
      expect(kinds(local)).toEqual(new Set(['Url']));
    for (const local of ['Label', 'Title', 'Description']) expect(kinds(local)).toEqual(new Set(['String']));
  });

  test('labels and titles are short strings, descriptions long ones', () => {
    const short = attributes(child(resources, 'ShortStrings').children, 'id');
    const long = attributes(child(resources, 'LongStrings').children, 'id');
    expect(short).toEqual(expect.arrayContaining(attributes([...all(form, 'Label'), ...all(form, 'Title')], 'resid')));
    expect(long).toEqual(expect.arrayContaining(attributes(all(form, 'Description'), 'resid')));
  });
});

describe('addresses and icons', () => {
  const addresses = descendants(manifest)
    .flatMap((element) => element.attribute('DefaultValue') ?? [])
    .filter((value) => value.includes('://'));

  test('are all https, of one place', () => {
    expect(addresses.length).toBeGreaterThan(5);
    expect(new Set(addresses.map((address) => new URL(address).origin))).toEqual(new Set(['https://localhost:3000']));
  });

  test('every group and button has icons of 16, 32 and 80 pixels, and of 64', () => {
    const icons = all(form, 'Icon');
    expect(icons).toHaveLength(all(form, 'Group').length + all(form, 'Control').length);
    for (const icon of icons) expect(attributes(icon.children, 'size')).toEqual(['16', '32', '64', '80']);
  });

  const sized = [
    ...all(form, 'Image').map(
      (image) => [addressOf(image.attribute('resid')), Number(image.attribute('size'))] as const,
    ),
    [child(manifest, 'IconUrl').attribute('DefaultValue') ?? '', 32] as const,
    [child(manifest, 'HighResolutionIconUrl').attribute('DefaultValue') ?? '', 64] as const,
  ];

  test.each(sized)('%s is a picture of %i pixels', (address, size) => {
    const file = resolve(root, `addin${new URL(address).pathname}`);
    expect(existsSync(file)).toBe(true);
    expect(pngSize(readFileSync(file))).toEqual([size, size]);
  });

  test('every icon has its drawing', () => {
    const drawn = new Set(sized.map(([address]) => new URL(address).pathname.replace(/-[0-9]+\.png$/, '.svg')));
    expect([...drawn].filter((path) => !existsSync(resolve(root, `addin${path}`)))).toEqual([]);
  });

  function addressOf(resid: string | undefined): string {
    return resourceItems.find((item) => item.attribute('id') === resid)?.attribute('DefaultValue') ?? '';
  }
});

describe('custom functions', () => {
  const point = child(child(host, 'AllFormFactors'), 'ExtensionPoint');
  const addressOf = (element: Element, locale?: string): string | undefined => {
    const item = resourceItems.find((each) => each.attribute('id') === element.attribute('resid'));
    const override = item?.children.find((each) => each.attribute('Locale') === locale);
    return locale === undefined ? item?.attribute('DefaultValue') : override?.attribute('Value');
  };
  const location = (local: string): Element => child(child(point, local), 'SourceLocation');

  test('are an extension point of all form factors, its elements in the order of the schema', () => {
    expect(point.attribute('type')).toBe('CustomFunctions');
    expect(names(point)).toEqual(['Script', 'Page', 'Metadata', 'Namespace']);
  });

  test('run in the page of the shared runtime, with its script', () => {
    expect(location('Page').attribute('resid')).toBe('Page.Url');
    expect(new URL(addressOf(location('Script')) ?? '').pathname).toBe('/taskpane.js');
  });

  test('have metadata of both languages, written by the build, and one namespace', () => {
    const files = [addressOf(location('Metadata')), addressOf(location('Metadata'), 'en-US')];
    expect(files.map((address) => new URL(address ?? '').pathname.slice(1))).toEqual(Object.keys(METADATA_FILES));
    const namespace = child(point, 'Namespace');
    expect([addressOf(namespace), addressOf(namespace, 'en-US')]).toEqual([FUNCTION_NAMESPACE, FUNCTION_NAMESPACE]);
  });
});

describe('commands', () => {
  test('the functions of the buttons are those the add-in connects', () => {
    const functions = all(form, 'FunctionName').map(({ text }) => text);
    expect([...functions].sort()).toEqual([...RIBBON_COMMANDS].sort());
  });

  test('a shortcut runs a command of the ribbon, none has two, and no two share a key', () => {
    const file: unknown = JSON.parse(read('addin/commands/shortcuts.json'));
    expect(file).toEqual({
      actions: expect.arrayContaining([
        { id: 'recalculate', type: 'ExecuteFunction', name: expect.stringContaining('재계산') },
      ]),
      shortcuts: expect.arrayContaining([
        { action: 'recalculate', key: { default: 'Ctrl+Alt+Shift+R', mac: 'Command+Shift+Option+R' } },
      ]),
    });
    const { actions, shortcuts }: Shortcuts = JSON.parse(read('addin/commands/shortcuts.json'));
    expect(RIBBON_COMMANDS).toEqual(expect.arrayContaining(actions.map(({ id }) => id)));
    expect(shortcuts.map(({ action }) => action)).toEqual(actions.map(({ id }) => id));
    for (const key of ['default', 'mac'] as const) {
      expect(new Set(shortcuts.map((shortcut) => shortcut.key[key])).size).toBe(shortcuts.length);
    }
    expect(child(manifest, 'ExtendedOverrides').attribute('Url')).toMatch(/^https:\/\/.*\/shortcuts\.json$/);
  });

  test('a right click on a cell offers what is done with that cell', () => {
    const [menu, ...others] = all(form, 'OfficeMenu');
    expect([menu?.attribute('id'), others.length]).toEqual(['ContextMenuCell', 0]);
    expect(menu && all(menu, 'FunctionName').map(({ text }) => text)).toEqual(['explain', 'verifyTable']);
  });

  test('there is a button for the pane', () => {
    expect(attributes(all(form, 'Action'), 'type')).toContain('ShowTaskpane');
  });
});

/** Width and height as the first chunk of a PNG states them. */
function pngSize(png: Buffer): number[] {
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  expect(png.subarray(12, 16).toString('latin1')).toBe('IHDR');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}
