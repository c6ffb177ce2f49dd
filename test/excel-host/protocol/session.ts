import type { Book, Follower } from '../book/book.ts';
import type { Rectangle } from '../book/region.ts';
import type { Sheet } from '../book/sheet.ts';
import type { ApiVersions } from './versions.ts';

/** A range of cells as a client holds it. */
export interface RangeTarget extends Follower {
  sheet: Sheet;
  area: Rectangle | null;
}

/** Several ranges of one sheet. */
export interface AreasTarget {
  readonly sheet: Sheet;
  readonly ranges: readonly RangeTarget[];
}

/** What one client (one task pane) has open on the book. */
export class Session {
  readonly references = new References();
  readonly subscriptions = new Subscriptions();
  /** Whether this client wants events (`runtime.enableEvents`). */
  isListening = true;
  private readonly loose = new Set<RangeTarget>();

  constructor(
    readonly book: Book,
    readonly versions: ApiVersions,
    /** Called when the client says that it answers custom functions. */
    readonly takeCalls: () => void = () => undefined,
  ) {}

  /** Makes a range; it follows its cells until the request ends, or longer when the client keeps it. */
  range(sheet: Sheet, area: Rectangle): RangeTarget {
    const target: RangeTarget = { sheet, area };
    this.loose.add(target);
    this.book.followers.add(target);
    return target;
  }

  /** Lets go of the ranges of a finished request that nobody kept. */
  endRequest(): void {
    for (const target of this.loose) if (!this.references.holds(target)) this.book.followers.delete(target);
    this.loose.clear();
  }

  release(id: string): void {
    const target = this.references.remove(id);
    if (target && 'area' in target) this.book.followers.delete(target);
  }
}

/** References a client asked to keep: they live until it lets go of them. */
export class References {
  private readonly kept = new Map<string, RangeTarget | AreasTarget>();
  private readonly ids = new Map<object, string>();
  private last = 0;

  keep(target: RangeTarget | AreasTarget): string {
    const known = this.ids.get(target);
    if (known !== undefined) return known;
    this.last += 1;
    const id = `ref${this.last}`;
    this.kept.set(id, target);
    this.ids.set(target, id);
    return id;
  }

  idOf(target: object): string | undefined {
    return this.ids.get(target);
  }

  /** Whether a range is kept, by itself or as a part of several. */
  holds(target: RangeTarget): boolean {
    if (this.ids.has(target)) return true;
    return [...this.kept.values()].some((kept) => 'ranges' in kept && kept.ranges.includes(target));
  }

  find(id: string): RangeTarget | AreasTarget | undefined {
    return this.kept.get(id);
  }

  remove(id: string): RangeTarget | AreasTarget | undefined {
    const target = this.kept.get(id);
    this.kept.delete(id);
    if (target) this.ids.delete(target);
    return target;
  }

  get count(): number {
    return this.kept.size;
  }
}

/** Which events a client registered for, by event number and target id. */
export class Subscriptions {
  private readonly counts = new Map<string, number>();

  add(eventNumber: number, target: string): void {
    const key = `${eventNumber} ${target}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  remove(eventNumber: number, target: string): void {
    const key = `${eventNumber} ${target}`;
    const left = (this.counts.get(key) ?? 0) - 1;
    if (left > 0) this.counts.set(key, left);
    else this.counts.delete(key);
  }

  has(eventNumber: number, target: string): boolean {
    return this.counts.has(`${eventNumber} ${target}`);
  }
}
