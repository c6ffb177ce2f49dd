import type { HostObject } from '../member.ts';
import type { AreasTarget, RangeTarget } from '../session.ts';
import { areasType } from './rangeAreas.ts';
import { rangeType } from './range.ts';

/** The object of a kept reference. */
export function rangeObject(target: RangeTarget | AreasTarget): HostObject {
  return 'ranges' in target ? areasType.of(target) : rangeType.of(target);
}

/** Tells whether the target of an object argument is a range. */
export function isRangeTarget(target: unknown): target is RangeTarget {
  return (
    typeof target === 'object' &&
    target !== null &&
    'sheet' in target &&
    'area' in target &&
    !('ranges' in target) &&
    !('id' in target)
  );
}
