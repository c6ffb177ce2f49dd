import { Fault, refuse } from '../book/fault.ts';
import { Inputs } from './inputs.ts';
import { isRecord } from './json.ts';
import type { Json } from './json.ts';
import { isHostObject } from './member.ts';
import type { HostObject } from './member.ts';
import { ACTION, PATH } from './request.ts';
import type { WireAction, WireArguments, WirePath, WireRequest } from './request.ts';
import { answerQuery, plainAnswer } from './select.ts';
import type { Session } from './session.ts';
import { newObject, rootObject } from './types/root.ts';
import { rangeObject } from './types/objects.ts';

/** What the execution may tell beside its answer. */
export interface ExecutionNotes {
  unknownMember(typeName: string, member: string): void;
  /** Called before each action; a thrown fault ends the request there. */
  beforeAction(index: number): void;
}

export interface WireResult {
  readonly ActionId: number;
  readonly Value: Json;
}

export interface WireResponse {
  readonly Results: readonly WireResult[];
  readonly TraceIds?: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
}

const NULL_OBJECT: Json = { _IsNull: true };

/** Carries out a request: action after action until one fails; what was done before stays done. */
export function execute(request: WireRequest, session: Session, notes: ExecutionNotes): WireResponse {
  const execution = new Execution(request, session, notes);
  const results: WireResult[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.actions.entries()) {
    try {
      notes.beforeAction(index);
      results.push({ ActionId: action.id, Value: execution.act(action) });
      if (action.type === ACTION.trace) traces.push(action.id);
    } catch (fault) {
      if (!(fault instanceof Fault)) throw fault;
      return { ...withTraces(results, traces), Error: wireError(fault, index, execution.location) };
    }
  }
  return withTraces(results, traces);
}

function withTraces(results: readonly WireResult[], traces: readonly number[]): WireResponse {
  return traces.length === 0 ? { Results: results } : { Results: results, TraceIds: traces };
}

function wireError(fault: Fault, index: number, location: string): NonNullable<WireResponse['Error']> {
  return {
    Code: fault.code,
    Message: fault.message,
    Location: location,
    ActionIndex: index,
    HttpStatusCode: fault.status,
  };
}

class Execution {
  /** The member at work, as an error names it. */
  location = '';
  private readonly known = new Map<number, HostObject | null>();

  constructor(
    private readonly request: WireRequest,
    private readonly session: Session,
    private readonly notes: ExecutionNotes,
  ) {}

  act(action: WireAction): Json {
    if (action.type === ACTION.trace) return null;
    const object = this.resolve(action.pathId);
    switch (action.type) {
      case ACTION.instantiate:
        return object && this.instantiate(object, action.pathId);
      case ACTION.query:
        return object && answerQuery(object, action.query, this.session, this.unknown);
      case ACTION.queryAsJson:
        return object && plainAnswer(answerQuery(object, action.query, this.session, this.unknown));
      case ACTION.method:
        return object ? this.call(object, action) : NULL_OBJECT;
      case ACTION.setProperty:
        if (!object) return NULL_OBJECT;
        this.set(object, action.name, action.inputs.values[0]);
        return null;
      case ACTION.update:
        if (!object) return NULL_OBJECT;
        for (const [name, value] of Object.entries(action.state)) this.set(object, name, value);
        return null;
      default:
        return refuse('UnsupportedOperation');
    }
  }

  private readonly unknown = (typeName: string, member: string): void => {
    this.notes.unknownMember(typeName, member);
  };

  private instantiate(object: HostObject, pathId: number): Json {
    const isUntracked = this.request.paths.get(pathId)?.isUntracked ?? false;
    const keep = object.method('_KeepReference');
    if (this.request.keepsReferences && keep && !isUntracked) keep.call(new Inputs([]), this.session);
    return object.identity(this.session);
  }

  private call(object: HostObject, action: WireAction): Json {
    const result = this.invoke(object, action.name, action.inputs);
    if (result === undefined) return null;
    return isHostObject(result) ? result.identity(this.session) : result;
  }

  private invoke(object: HostObject, name: string, inputs: WireArguments): Json | HostObject | undefined {
    const method = object.method(name) ?? this.refuseUnknown(object, name);
    this.requireVersion(object, method.name);
    this.location = `${object.typeName}.${method.name}`;
    return method.call(this.inputs(inputs), this.session);
  }

  private set(object: HostObject, name: string, value: unknown): void {
    const scalar = object.scalar(name) ?? this.refuseUnknown(object, name);
    this.requireVersion(object, scalar.name);
    this.location = `${object.typeName}.${scalar.name}`;
    if (!scalar.set) refuse('InvalidArgument');
    scalar.set(value, this.session);
  }

  private refuseUnknown(object: HostObject, name: string): never {
    this.location = `${object.typeName}.${name}`;
    this.notes.unknownMember(object.typeName, name);
    return refuse('ApiNotFound');
  }

  private requireVersion(object: HostObject, member: string): void {
    if (this.session.versions.supports(object.typeName, member)) return;
    this.location = `${object.typeName}.${member}`;
    refuse('ApiNotFound');
  }

  /** The object of a path, found once a request; null is the null object. */
  private resolve(pathId: number): HostObject | null {
    const known = this.known.get(pathId);
    if (known !== undefined) return known;
    const path = this.request.paths.get(pathId);
    if (!path) return refuse('InvalidArgument');
    const found = this.follow(path);
    this.known.set(pathId, found);
    return found;
  }

  private follow(path: WirePath): HostObject | null {
    switch (path.type) {
      case PATH.root:
        return rootObject();
      case PATH.newObject:
        return newObject(path.name) ?? this.refuseNew(path.name);
      case PATH.referenceId:
        return this.referenced(path.name);
      case PATH.nullObject:
        return null;
    }
    const parent = path.parentId === null ? null : this.resolve(path.parentId);
    if (!parent) return null;
    if (path.type === PATH.indexer) return this.indexed(parent, path.inputs);
    if (path.type === PATH.property) return this.property(parent, path.name);
    const result = this.invoke(parent, path.name, path.inputs);
    return isHostObject(result) ? result : null;
  }

  private refuseNew(name: string): never {
    this.notes.unknownMember(name, '');
    return refuse('ApiNotFound');
  }

  private referenced(id: string): HostObject {
    this.location = '';
    const target = this.session.references.find(id);
    if (!target) return refuse('ItemNotFound');
    return rangeObject(target);
  }

  private indexed(parent: HostObject, inputs: WireArguments): HostObject {
    this.location = `${parent.typeName}.getItem`;
    return parent.item(this.session, this.inputs(inputs)) ?? refuse('ItemNotFound');
  }

  private property(parent: HostObject, name: string): HostObject | null {
    const member = parent.object(name) ?? this.refuseUnknown(parent, name);
    this.requireVersion(parent, member.name);
    this.location = `${parent.typeName}.${member.name}`;
    return member.get(this.session);
  }

  /** Arguments with their objects put in place of path ids. */
  private inputs({ values, pathIds }: WireArguments): Inputs {
    return new Inputs(values.map((value, place) => this.argument(value, pathIds[place])));
  }

  private argument(value: unknown, pathId: unknown): unknown {
    if (typeof pathId === 'number' && pathId > 0) return this.resolve(pathId);
    if (Array.isArray(value) && Array.isArray(pathId)) {
      return value.map((item: unknown, place) => this.argument(item, pathId[place]));
    }
    if (isRecord(value)) return this.option(value);
    return value;
  }

  private option(value: Readonly<Record<string, unknown>>): unknown {
    const pathId = value['_ObjectPathId'];
    if (typeof pathId === 'number') return this.resolve(pathId);
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, isRecord(item) ? this.option(item) : item]),
    );
  }
}
