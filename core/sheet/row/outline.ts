/** How far a label stands from the left, and what mark it bears; rows below a mark of a higher rank are parts of it. */
export interface LabelForm {
  /** Place among the label columns of the first text of the row itself. */
  readonly column: number;
  /** Leading spaces, a wide one counted as two. */
  readonly indent: number;
  /** The kind of bullet or number in front: `□`, `1.`, `가.`, `1)`, `(1)`, `①`; `''` when there is none. */
  readonly mark: string;
}

const MARKS: readonly (readonly [mark: string, pattern: RegExp])[] = [
  ['Ⅰ', /^[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]+[.\s]?/],
  ['1.', /^\d{1,2}\.(?!\d)\s*/],
  ['1.1', /^\d{1,2}\.\d{1,2}\.?\s+/],
  ['가.', /^[가나다라마바사아자차카타파하]\.\s*/],
  ['1)', /^\d{1,2}\)\s*/],
  ['가)', /^[가나다라마바사아자차카타파하]\)\s*/],
  ['(1)', /^\(\d{1,2}\)\s*/],
  ['(가)', /^\([가나다라마바사아자차카타파하]\)\s*/],
  ['①', /^[①-⑳]\s*/],
  ['정책', /^정책\s*[:：]/],
  ['단위', /^단위\s*[:：]/],
  ['세부', /^(세부\s*사업|세부)\s*[:：]/],
  ['부서', /^(부서|조직)\s*[:：]/],
  ['회계', /^회계\s*[:：]/],
  ['101', /^\d{3}(?:-\d{2})?\s+\S/],
  ['01', /^\d{2}\s+\S/],
];
/** A name that bears no mark: Hangul that begins none of the marks. */
const PLAIN_NAME = /^(?![가나다라마바사아자차카타파하][.)]|정책|단위|세부|부서|조직|회계|ㅇ|ㄴ)[가-힣]/;
const BULLET = /^[□■◇◆▣○●ㅇ◯◎❍▶▷◦‣•·∙\-–―*+└┗ㄴ∟▪▫☞➜→]/;
/** Bullets that look alike are one. */
const ALIKE: Readonly<Record<string, string>> = {
  '■': '□',
  '▣': '□',
  '◆': '◇',
  '●': '○',
  ㅇ: '○',
  '◯': '○',
  '◎': '○',
  '❍': '○',
  '▷': '▶',
  '–': '-',
  '―': '-',
  '•': '·',
  '∙': '·',
  '◦': '·',
  '‣': '·',
  '▫': '▪',
  '┗': '└',
  ㄴ: '└',
  '∟': '└',
};

const [FIRST_SYLLABLE, LAST_SYLLABLE] = [0xac00, 0xd7a3];

/** The quick look: Hangul that nothing of a mark stands behind. */
function isPlainName(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < FIRST_SYLLABLE || code > LAST_SYLLABLE) return false;
  const second = text.charAt(1);
  return second !== '.' && second !== ')' && !text.includes(':') && !text.includes('：');
}

/** Reads indentation and mark of a label. */
export function labelForm(text: string, column: number, extraIndent = 0): LabelForm {
  if (isPlainName(text)) return { column, indent: extraIndent, mark: '' };
  const lead = /^[\s\u3000\u00a0]*/.exec(text)?.[0] ?? '';
  let indent = extraIndent;
  for (const space of lead) indent += space === '\u3000' ? 2 : space === '\t' ? 4 : 1;
  const rest = lead === '' ? text : text.slice(lead.length);
  if (PLAIN_NAME.test(rest)) return { column, indent, mark: '' };
  const bullet = BULLET.exec(rest)?.[0];
  if (bullet !== undefined) return { column, indent, mark: ALIKE[bullet] ?? bullet };
  const mark = MARKS.find(([, pattern]) => pattern.test(rest))?.[0] ?? '';
  return { column, indent, mark };
}

/**
 * The level of each row, 0 the highest (단계): by the column of its label, then its indentation, then its mark in the order
 * in which marks first appear below each other.
 */
export function levelsOf(forms: readonly (LabelForm | undefined)[]): readonly number[] {
  const marks = new Map<string, number>();
  for (const form of forms) if (form && !marks.has(form.mark)) marks.set(form.mark, form.mark === '' ? -1 : marks.size);
  const keyOf = ({ column, indent, mark }: LabelForm): number =>
    column * 1e6 + indent * 1e3 + (marks.get(mark) ?? 0) + 1;
  const keys = forms.map((form) => (form ? keyOf(form) : -1));
  const ordered = [...new Set(keys)].filter((key) => key >= 0).sort((a, b) => a - b);
  const levelOf = new Map(ordered.map((key, level) => [key, level]));
  return keys.map((key) => levelOf.get(key) ?? -1);
}
