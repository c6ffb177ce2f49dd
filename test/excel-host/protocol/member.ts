import type { Inputs } from './inputs.ts';
import { toJson } from './json.ts';
import type { Json } from './json.ts';
import type { Session } from './session.ts';

/** An object of the host as a client sees it: a worksheet, a range, a collection. */
export interface HostObject {
  readonly typeName: string;
  /** The thing itself, for a method that takes this object as an argument. */
  readonly target: unknown;
  /** What a client is told so that it finds the object again. */
  identity(session: Session): Readonly<Record<string, Json>>;
  /** The property of a name, in any case of letters. */
  scalar(name: string): BoundScalar | undefined;
  object(name: string): BoundObject | undefined;
  method(name: string): BoundMethod | undefined;
  /** Names of all scalar properties. */
  readonly scalarNames: readonly string[];
  /** The items, when the object is a collection. */
  items(session: Session): readonly HostObject[] | undefined;
  item(session: Session, inputs: Inputs): HostObject | null;
}

export interface BoundScalar {
  readonly name: string;
  get(session: Session): Json;
  readonly set: ((value: unknown, session: Session) => void) | undefined;
}

export interface BoundObject {
  readonly name: string;
  get(session: Session): HostObject | null;
}

export interface BoundMethod {
  readonly name: string;
  call(inputs: Inputs, session: Session): MethodResult;
}

/** What a method gives: a value, an object, or nothing. A null where an object is expected is the null object. */
export type MethodResult = Json | HostObject | undefined;

/** Tells a host object from a plain value. */
export function isHostObject(result: unknown): result is HostObject {
  return result instanceof TypedObject;
}

export type ScalarTable<T> = Readonly<Record<string, Scalar<T>>>;

export interface Scalar<T> {
  readonly get: (target: T, session: Session) => Json;
  readonly set?: (target: T, value: unknown, session: Session) => void;
}

export interface TypeDefinition<T> {
  readonly name: string;
  readonly identity?: (target: T, session: Session) => Readonly<Record<string, Json>>;
  readonly scalars?: ScalarTable<T>;
  readonly objects?: Readonly<Record<string, (target: T, session: Session) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (target: T, inputs: Inputs, session: Session) => unknown>>;
  readonly items?: (target: T, session: Session) => readonly HostObject[];
  readonly item?: (target: T, inputs: Inputs, session: Session) => HostObject | null;
}

/** One class of the object model: what its objects have and do. */
export class HostType<T> {
  readonly scalars: ReadonlyMap<string, Scalar<T> & { name: string }>;
  readonly scalarNames: readonly string[];
  private readonly objects: ReadonlyMap<string, string>;
  private readonly methods: ReadonlyMap<string, string>;

  constructor(readonly definition: TypeDefinition<T>) {
    const entries = Object.entries(definition.scalars ?? {});
    this.scalars = new Map(entries.map(([name, scalar]) => [name.toLowerCase(), { ...scalar, name }]));
    this.scalarNames = entries.map(([name]) => name);
    this.objects = namesOf(definition.objects);
    this.methods = namesOf(definition.methods);
  }

  of(target: T): HostObject {
    return new TypedObject(this, target);
  }

  objectName(name: string): string | undefined {
    return this.objects.get(name.toLowerCase());
  }

  methodName(name: string): string | undefined {
    return this.methods.get(name.toLowerCase());
  }
}

function namesOf(table: object | undefined): ReadonlyMap<string, string> {
  return new Map(Object.keys(table ?? {}).map((name) => [name.toLowerCase(), name]));
}

function resultOf(value: unknown): MethodResult {
  if (value === undefined) return undefined;
  return isHostObject(value) ? value : toJson(value);
}

class TypedObject<T> implements HostObject {
  constructor(
    private readonly type: HostType<T>,
    readonly target: T,
  ) {}

  get typeName(): string {
    return this.type.definition.name;
  }

  get scalarNames(): readonly string[] {
    return this.type.scalarNames;
  }

  identity(session: Session): Readonly<Record<string, Json>> {
    return this.type.definition.identity?.(this.target, session) ?? {};
  }

  scalar(name: string): BoundScalar | undefined {
    const scalar = this.type.scalars.get(name.toLowerCase());
    if (!scalar) return undefined;
    const { get, set } = scalar;
    return {
      name: scalar.name,
      get: (session) => get(this.target, session),
      set: set && ((value, session) => set(this.target, value, session)),
    };
  }

  object(name: string): BoundObject | undefined {
    const canonical = this.type.objectName(name);
    const get = canonical === undefined ? undefined : this.type.definition.objects?.[canonical];
    if (canonical === undefined || !get) return undefined;
    return { name: canonical, get: (session) => get(this.target, session) };
  }

  method(name: string): BoundMethod | undefined {
    const canonical = this.type.methodName(name);
    const call = canonical === undefined ? undefined : this.type.definition.methods?.[canonical];
    if (canonical === undefined || !call) return undefined;
    return { name: canonical, call: (inputs, session) => resultOf(call(this.target, inputs, session)) };
  }

  items(session: Session): readonly HostObject[] | undefined {
    return this.type.definition.items?.(this.target, session);
  }

  item(session: Session, inputs: Inputs): HostObject | null {
    const { item } = this.type.definition;
    return item ? item(this.target, inputs, session) : null;
  }
}
