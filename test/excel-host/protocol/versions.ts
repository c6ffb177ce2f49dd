import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** A version of Excel: what it says of itself and up to which ExcelApi it answers. */
export interface Profile {
  readonly excelApi: number;
  readonly platform: 'PC' | 'OfficeOnline';
  /** Version number of the program. */
  readonly version: string;
  /** Requirement sets beside ExcelApi. */
  readonly sets: Readonly<Record<string, string>>;
}

const COMMON_SETS = {
  AddInCommands: '1.3',
  BindingEvents: '1.1',
  CompressedFile: '1.1',
  CustomXmlParts: '1.1',
  DialogApi: '1.2',
  DocumentEvents: '1.1',
  File: '1.1',
  ImageCoercion: '1.1',
  MatrixBindings: '1.1',
  Selection: '1.1',
  Settings: '1.1',
  SharedRuntime: '1.1',
  TableBindings: '1.1',
  TextBindings: '1.1',
  RibbonApi: '1.2',
  DelayForCellEdit: '1.1',
  RichApiRuntime: '1.2',
  CustomFunctionsRuntime: '1.3',
};

/** What an Excel says whose own undo list survives the writes of an add-in. */
const UNDO_SETS = { ExcelApiUndo: '1.7', RichApiRuntimeFlag: '1.1' };

/** The versions the add-in is tested against; the ExcelApi numbers follow Microsoft's requirement-set table. */
export const PROFILES = {
  ltsc2021: { excelApi: 14, platform: 'PC', version: '16.0.14332.20000', sets: COMMON_SETS },
  ltsc2024: { excelApi: 17, platform: 'PC', version: '16.0.17932.20000', sets: COMMON_SETS },
  microsoft365: {
    excelApi: 20,
    platform: 'PC',
    version: '16.0.19000.20000',
    sets: { ...COMMON_SETS, ...UNDO_SETS },
  },
  web: {
    excelApi: 20,
    platform: 'OfficeOnline',
    version: '16.0.19000.20000',
    sets: { ...COMMON_SETS, ...UNDO_SETS, ExcelApiOnline: '1.1' },
  },
} as const satisfies Record<string, Profile>;

export type ProfileName = keyof typeof PROFILES;

/** The requirement sets as the client asks for them, in JSON with lower-case names. */
export function supportedMatrix(profile: Profile): string {
  const sets = Object.entries({ ...profile.sets, ExcelApi: `1.${profile.excelApi}` });
  return JSON.stringify(Object.fromEntries(sets.map(([name, version]) => [name.toLowerCase(), version])));
}

/** Says whether a member exists in a version of Excel. */
export class ApiVersions {
  constructor(readonly profile: Profile) {}

  supports(typeName: string, member: string): boolean {
    const minor = memberVersions().get(`${typeName}.${publicName(member)}`.toLowerCase());
    return minor === undefined || minor <= this.profile.excelApi;
  }
}

const REGISTRATION = /^_(?:Unr|R)egister(?:Event(\w+)|(\w+)Event)$/;

/** The event behind a registering method: `_RegisterDataChangedEvent` is `onChanged`. */
function publicName(member: string): string {
  const match = REGISTRATION.exec(member);
  if (!match) return member;
  return `on${(match[1] ?? match[2] ?? '').replace('DataChanged', 'Changed')}`;
}

let versions: ReadonlyMap<string, number> | undefined;

/** Reads once, from the published type declarations, in which ExcelApi each member appeared. */
function memberVersions(): ReadonlyMap<string, number> {
  versions ??= parseDeclarations();
  return versions;
}

const CLASS = /^ {4}class (\w+) /;
const NAMESPACE_END = /^}/;
const MEMBER = /^ {8}(?:readonly )?(\w+)\??(?:\(|:|<)/;
const API_SET = /\[ *Api set: (\w+) (\d+)\.(\d+)/;
const UNRELEASED = 99;

function parseDeclarations(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const declarations = createRequire(path.resolve('package.json')).resolve('@types/office-js/package.json');
  const file = path.join(path.dirname(declarations), 'index.d.ts');
  const text = readFileSync(file, 'utf8');
  const lines = text.slice(text.indexOf('declare namespace Excel')).split(/\r?\n/);
  let typeName = '';
  let version: number | null = null;
  for (const line of lines) {
    if (NAMESPACE_END.test(line)) break;
    typeName = CLASS.exec(line)?.[1] ?? (/^ {4}(?:interface|enum|namespace|function) /.test(line) ? '' : typeName);
    const set = API_SET.exec(line);
    if (set) version = set[1] === 'ExcelApi' ? Number(set[3]) : UNRELEASED;
    const member = MEMBER.exec(line)?.[1];
    if (member === undefined || typeName === '') continue;
    const key = `${typeName}.${member}`.toLowerCase();
    if (version !== null && !found.has(key)) found.set(key, version);
    version = null;
  }
  return found;
}
