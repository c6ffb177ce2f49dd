import { expressionOf } from '../../book/calculation.ts';
import type { DefinedName } from '../../book/book.ts';
import { refuse } from '../../book/fault.ts';
import type { Sheet } from '../../book/sheet.ts';
import { wireValue } from '../../book/value.ts';
import { evaluate } from '../../book/formula/evaluate.ts';
import type { Inputs } from '../inputs.ts';
import { HostType } from '../member.ts';
import type { HostObject } from '../member.ts';
import type { Json } from '../json.ts';
import type { Session } from '../session.ts';
import { isRangeTarget } from './objects.ts';
import { areaOf, fullAddress, locateFormula, rangeAt } from './place.ts';
import { asFlag, asText } from './read.ts';
import { worksheetType } from './worksheet.ts';

/** The names of the book (no scope) or of one sheet. */
interface NamesTarget {
  readonly scope: Sheet | null;
}

function home(item: DefinedName, session: Session): Sheet {
  return item.scope ?? session.book.activeSheet;
}

function rangeOf(item: DefinedName, session: Session): HostObject | null {
  const found = locateFormula(session, home(item, session), item.formula);
  return found ? rangeAt(session, found.sheet, found.area) : null;
}

function valueOf(item: DefinedName, session: Session): Json {
  const sheet = home(item, session);
  if (locateFormula(session, sheet, item.formula)) return item.formula.slice(1);
  const expression = expressionOf(item.formula);
  if (!expression) return '#NAME?';
  const { book } = session;
  const value = evaluate(expression, {
    sheet,
    row: 0,
    column: 0,
    findSheet: (name) => book.findSheet(name),
    findName: (name) => book.findName(name, sheet),
    callCustom: (name, inputs) => book.functions?.call(name, inputs),
  });
  return wireValue(value);
}

function typeOf(item: DefinedName, session: Session): string {
  if (locateFormula(session, home(item, session), item.formula)) return 'Range';
  const value = valueOf(item, session);
  return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
}

function absolute(address: string): string {
  const at = address.lastIndexOf('!') + 1;
  return address.slice(0, at) + address.slice(at).replace(/([A-Z]+)([0-9]+)/g, '$$$1$$$2');
}

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;

function addName(target: NamesTarget, inputs: Inputs, session: Session): HostObject {
  const name = inputs.text(0);
  const isUsable = NAME.test(name) && expressionOf(`=${name}`)?.kind === 'name';
  if (!isUsable) refuse('InvalidArgument');
  if (session.book.definedName(name, target.scope)) refuse('InvalidArgument');
  const given = inputs.target(1);
  const formula = isRangeTarget(given) ? `=${absolute(fullAddress(given.sheet, areaOf(given)))}` : inputs.text(1);
  if (!formula.startsWith('=') || expressionOf(formula) === null) refuse('InvalidArgument');
  const item: DefinedName = { name, scope: target.scope, formula, comment: inputs.textOr(2, ''), isVisible: true };
  session.book.names.push(item);
  session.book.touch();
  return nameType.of(item);
}

const nameType = new HostType<DefinedName>({
  name: 'NamedItem',
  identity: (item) => ({ _Id: item.name }),
  scalars: {
    name: { get: (item) => item.name },
    type: { get: typeOf },
    value: { get: valueOf },
    visible: {
      get: (item) => item.isVisible,
      set: (item, value) => {
        item.isVisible = asFlag(value);
      },
    },
    comment: {
      get: (item) => item.comment,
      set: (item, value) => {
        item.comment = asText(value);
      },
    },
    scope: { get: (item) => (item.scope ? 'Worksheet' : 'Workbook') },
    formula: {
      get: (item) => item.formula,
      set: (item, value, { book }) => {
        item.formula = asText(value);
        book.touch();
      },
    },
  },
  objects: {
    worksheet: (item) => (item.scope ? worksheetType.of(item.scope) : refuse('ItemNotFound')),
    worksheetOrNullObject: (item) => (item.scope ? worksheetType.of(item.scope) : null),
  },
  methods: {
    delete: (item, _inputs, { book }) => {
      book.names.splice(book.names.indexOf(item), 1);
      book.touch();
    },
    getRange: (item, _inputs, session) => rangeOf(item, session) ?? refuse('ItemNotFound'),
    getRangeOrNullObject: (item, _inputs, session) => rangeOf(item, session),
  },
});

export const namesType = new HostType<NamesTarget>({
  name: 'NamedItemCollection',
  items: ({ scope }, { book }) => book.names.filter((item) => item.scope === scope).map((item) => nameType.of(item)),
  item: ({ scope }, inputs, { book }) => {
    const item = book.definedName(inputs.text(0), scope);
    return item ? nameType.of(item) : null;
  },
  methods: {
    add: addName,
    getCount: ({ scope }, _inputs, { book }) => book.names.filter((item) => item.scope === scope).length,
    getItemOrNullObject: ({ scope }, inputs, { book }) => {
      const item = book.definedName(inputs.text(0), scope);
      return item ? nameType.of(item) : null;
    },
  },
});
