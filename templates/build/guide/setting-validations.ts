import type { ValidationDescription } from '../../ooxml/index.ts';
import { MODE_WORDS, type SettingKey } from '../settings.ts';
import { FIRST_DAY, LAST_DAY } from '../table/validations.ts';

/** What may be entered as a setting. */
export function settingValidations(rowOf: (key: SettingKey) => number): readonly ValidationDescription[] {
  const ranges = (key: SettingKey) => [{ row: rowOf(key), column: 1, rows: 1, columns: 1 }];
  return [
    {
      ranges: ranges('asOf'),
      rule: { kind: 'date', operator: 'between', first: FIRST_DAY, second: LAST_DAY },
      prompt: { title: '기준일', text: '예: 2015-10-31' },
      error: { title: '날짜가 아님', text: '2000-01-01부터 2099-12-31까지의 날짜로 입력. 예: 2015-10-31' },
    },
    {
      ranges: ranges('digits'),
      rule: { kind: 'list', items: ['0', '1', '2'] },
      allowsBlank: false,
      prompt: { title: '비율의 소수 자릿수', text: '0, 1, 2 가운데 선택' },
      error: { title: '쓸 수 없는 자릿수', text: '0, 1, 2 가운데 하나로 입력' },
    },
    {
      ranges: ranges('mode'),
      rule: { kind: 'list', items: Object.values(MODE_WORDS) },
      allowsBlank: false,
      prompt: { title: '비율의 단수처리', text: '반올림 또는 절사' },
      error: { title: '쓸 수 없는 단수처리', text: '반올림과 절사 가운데 하나로 입력' },
    },
  ];
}
