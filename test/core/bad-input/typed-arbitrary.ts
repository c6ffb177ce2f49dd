import fc, { type Arbitrary } from 'fast-check';
import * as ts from 'typescript';

/** Makes values of a type as the compiler sees it, good and bad ones: what a user's sheet may hold once it is read. */
export class TypedArbitrary {
  readonly #checker: ts.TypeChecker;
  readonly #named: ReadonlyMap<string, Arbitrary<unknown>>;

  /** @param named values of types that a maker of core vouches for, by their names */
  constructor(checker: ts.TypeChecker, named: ReadonlyMap<string, Arbitrary<unknown>>) {
    this.#checker = checker;
    this.#named = named;
  }

  /** Values of a type; at a depth nothing is nested any more, so that types that hold themselves end. */
  of(type: ts.Type, depth = 0): Arbitrary<unknown> {
    const known = this.#named.get(nameOf(type));
    return known ?? this.#primitive(type) ?? this.#compound(type, depth);
  }

  #primitive(type: ts.Type): Arbitrary<unknown> | undefined {
    const { flags } = type;
    if (type.isStringLiteral() || type.isNumberLiteral()) return fc.constant(type.value);
    if (flags & ts.TypeFlags.BooleanLiteral) return fc.constant(this.#checker.typeToString(type) === 'true');
    if (flags & ts.TypeFlags.Null) return fc.constant(null);
    if (flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Void)) return fc.constant(undefined);
    if (flags & ts.TypeFlags.BigIntLike) return BIG_INTEGERS;
    if (flags & ts.TypeFlags.NumberLike) return NUMBERS;
    if (flags & ts.TypeFlags.StringLike) return TEXTS;
    if (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return fc.anything();
    return undefined;
  }

  #compound(type: ts.Type, depth: number): Arbitrary<unknown> {
    if (type.isUnion()) return fc.oneof(...this.#ending(type.types, depth).map((each) => this.of(each, depth)));
    if (type.flags & ts.TypeFlags.TypeParameter) {
      const constraint = this.#checker.getBaseConstraintOfType(type);
      return constraint && !(constraint.flags & ts.TypeFlags.Unknown) ? this.of(constraint, depth) : TEXTS;
    }
    const [signature] = type.getCallSignatures();
    if (signature)
      return this.of(this.#checker.getReturnTypeOfSignature(signature), depth + 1).map((value) => () => value);
    return this.#collection(type, depth) ?? this.#record(type, depth);
  }

  /** Where a type is nested too deep, the cases of a union that end it. */
  #ending(types: readonly ts.Type[], depth: number): readonly ts.Type[] {
    const plain = types.filter((each) => this.#primitive(each) !== undefined);
    return depth > DEEPEST && plain.length > 0 ? plain : types;
  }

  #collection(type: ts.Type, depth: number): Arbitrary<unknown> | undefined {
    if (!isReference(type)) return undefined;
    if (depth > DEEPEST && this.#checker.isArrayType(type)) return fc.constant([]);
    const inside = this.#checker.getTypeArguments(type).map((part) => () => this.of(part, depth + 1));
    if (this.#checker.isTupleType(type)) return fc.tuple(...inside.map((part) => part()));
    const [first, second] = inside;
    const listOf = <Item>(item: Arbitrary<Item>) => fc.array(item, { maxLength: MOST_ITEMS });
    switch (type.symbol.name) {
      case 'Array':
      case 'ReadonlyArray':
        return first && listOf(first());
      case 'Set':
      case 'ReadonlySet':
        return first && listOf(first()).map((items) => new Set(items));
      case 'Map':
      case 'ReadonlyMap':
        return first && second && listOf(fc.tuple(first(), second())).map((entries) => new Map(entries));
      default:
        return undefined;
    }
  }

  #record(type: ts.Type, depth: number): Arbitrary<unknown> {
    const index = this.#checker.getIndexTypeOfType(type, ts.IndexKind.String);
    if (index) return fc.dictionary(TEXTS, this.of(index, depth + 1), { maxKeys: MOST_ITEMS });
    const fields: Record<string, Arbitrary<unknown>> = {};
    const optional: string[] = [];
    for (const property of this.#checker.getPropertiesOfType(type)) {
      const own = this.#checker.getTypeOfSymbol(property);
      fields[property.name] = this.#named.get(`.${property.name}`) ?? this.of(own, depth + 1);
      if (property.flags & ts.SymbolFlags.Optional) optional.push(property.name);
    }
    return fc.record(fields, { requiredKeys: Object.keys(fields).filter((name) => !optional.includes(name)) });
  }
}

const DEEPEST = 6;
const MOST_ITEMS = 3;

const TEXTS = fc.oneof(
  fc.constantFrom('', ' ', '-', '1', '2', '가', '완료', '이행후계속', '3월', '반기별', '2015-02-30'),
  fc.constantFrom('__proto__', 'constructor'),
  fc.string({ maxLength: 5, unit: 'grapheme' }),
);
const NUMBERS = fc.oneof(
  fc.constantFrom(0, -0, 1, 2, 3, -1, 0.5, -2.5, 2015, 2 ** 53, 1e21, Number.MAX_VALUE),
  fc.constantFrom(Number.NaN, Infinity, -Infinity),
  fc.integer({ min: -5, max: 40 }),
);
const BIG_INTEGERS = fc.oneof(
  fc.constantFrom(0n, 1n, -1n, 3n, 10n ** 15n, -(10n ** 15n), 10n ** 40n),
  fc.bigInt({ min: -1000n, max: 1000n }),
);

/** The type of what a list holds; `undefined` for what is no list. */
export function itemTypeOf(checker: ts.TypeChecker, type: ts.Type): ts.Type | undefined {
  return checker.isArrayType(type) && isReference(type) ? checker.getTypeArguments(type)[0] : undefined;
}

function isReference(type: ts.Type): type is ts.TypeReference {
  return (
    'objectFlags' in type && typeof type.objectFlags === 'number' && (type.objectFlags & ts.ObjectFlags.Reference) > 0
  );
}

/** The name a type goes by; one without a symbol has none. */
function nameOf(type: ts.Type): string {
  return type.aliasSymbol?.name ?? type.symbol?.name ?? '';
}
