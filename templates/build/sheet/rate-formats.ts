import type { Rectangle } from '../../../core/index.ts';
import type { ConditionalFormatDescription } from '../../ooxml/index.ts';
import { rateFormat } from '../style.ts';
import { SETTING_NAMES } from '../settings.ts';

/** Shows rates with the decimals set on the guide sheet; their cells are formatted for one. */
export function rateFormats(ranges: readonly Rectangle[], suffix: string): readonly ConditionalFormatDescription[] {
  if (ranges.length === 0) return [];
  return [0, 2].map((digits) => ({
    ranges,
    rule: {
      kind: 'expression',
      formula: `${SETTING_NAMES.digits}${suffix}=${digits}`,
      style: { numberFormat: rateFormat(digits) },
    },
  }));
}
