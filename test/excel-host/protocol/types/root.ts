import { refuse } from '../../book/fault.ts';
import type { Inputs } from '../inputs.ts';
import { HostType } from '../member.ts';
import type { HostObject } from '../member.ts';
import type { RangeTarget, Session } from '../session.ts';
import { insertFromFile } from './insertion.ts';
import { applicationType, runtimeType } from './application.ts';
import { namesType } from './names.ts';
import { rangeObject } from './objects.ts';
import { areaOf, rangeAt } from './place.ts';
import { documentPropertiesType } from './properties.ts';
import { areasType } from './rangeAreas.ts';
import { settingsType } from './settings.ts';
import { tablesType } from './tables.ts';
import { worksheetsType } from './worksheets.ts';

/** The workbook needs no target: it is the session's. */
type Root = Readonly<Record<string, never>>;

function selected(session: Session): RangeTarget {
  return session.range(session.book.activeSheet, session.book.selection);
}

function eventRange(inputs: Inputs, session: Session): HostObject | null {
  const target = session.references.find(inputs.text(0));
  if (!target || 'ranges' in target || !target.area) return null;
  return rangeAt(session, target.sheet, areaOf(target));
}

const protectionType = new HostType<Root>({
  name: 'WorkbookProtection',
  scalars: { protected: { get: (_root, { book }) => book.structurePassword !== null } },
  methods: {
    protect: (_root, inputs, { book }) => {
      book.structurePassword = inputs.textOr(0, '');
    },
    unprotect: (_root, inputs, { book }) => {
      if (book.structurePassword !== inputs.textOr(0, '')) refuse('AccessDenied');
      book.structurePassword = null;
    },
  },
});

const workbookType = new HostType<Root>({
  name: 'Workbook',
  scalars: {
    name: { get: (_root, { book }) => book.name },
    readOnly: { get: () => false },
    isDirty: { get: () => true, set: () => undefined },
    autoSave: { get: () => false },
    previouslySaved: { get: () => true },
    calculationEngineVersion: { get: () => 191029 },
  },
  objects: {
    worksheets: (_root, { book }) => worksheetsType.of(book),
    names: () => namesType.of({ scope: null }),
    tables: () => tablesType.of({ sheet: null }),
    settings: (_root, { book }) => settingsType.of(book),
    application: (_root, { book }) => applicationType.of(book),
    properties: (_root, { book }) => documentPropertiesType.of(book),
    protection: (root) => protectionType.of(root),
    _Runtime: (_root, session) => runtimeType.of(session),
  },
  methods: {
    getSelectedRange: (_root, _inputs, session) => rangeObject(selected(session)),
    getSelectedRanges: (_root, _inputs, session) =>
      areasType.of({ sheet: session.book.activeSheet, ranges: [selected(session)] }),
    getActiveCell: (_root, _inputs, session) =>
      rangeAt(session, session.book.activeSheet, { ...session.book.selection, rows: 1, columns: 1 }),
    insertWorksheetsFromBase64: insertFromFile,
    _GetRangeForEventByReferenceId: (_root, inputs, session) => eventRange(inputs, session) ?? refuse('ItemNotFound'),
    _GetRangeOrNullObjectForEventByReferenceId: (_root, inputs, session) => eventRange(inputs, session),
    _GetReferenceCount: (_root, _inputs, session) => session.references.count,
    _RemoveReference: (_root, inputs, session) => session.release(inputs.text(0)),
  },
});

export function rootObject(): HostObject {
  return workbookType.of({});
}

const addinServiceType = new HostType<Root>({
  name: 'AddinInternalService',
  methods: { notifyActionHandlerReady: () => null },
});

const appRuntimeType = new HostType<Root>({
  name: 'AppRuntimeService',
  methods: { setAppRuntimeState: () => null, getAppRuntimeState: () => 'Visible' },
});

const startType = new HostType<Root>({
  name: 'AppRuntimePersistenceService',
  methods: { setAppRuntimeStartState: () => null, getAppRuntimeStartState: () => 'Inactive' },
});

const functionsType = new HostType<Root>({
  name: 'CustomFunctions',
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (_root, _inputs, session) => session.takeCalls(),
    setInvocationArrayResults: (_root, inputs, { book }) => {
      book.functions?.take(inputs.raw(0));
      book.touch();
    },
  },
});

const SERVICES: Readonly<Record<string, HostType<Root>>> = {
  'Microsoft.InternalService.AddinInternalService': addinServiceType,
  'Microsoft.ExcelServices.CustomFunctions': functionsType,
  'Microsoft.AppRuntime.AppRuntimeService': appRuntimeType,
  'Microsoft.AppRuntime.AppRuntimePersistenceService': startType,
};

/** An object the client makes by the name of its class. */
export function newObject(name: string): HostObject | undefined {
  return SERVICES[name]?.of({});
}
