/** A replacement of a stretch of text; an insertion replaces nothing. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies edits that do not overlap; those at one place keep the order in which they were made. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let at = 0;
  for (const edit of ordered) {
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

/** The edit that sets an attribute inside a tag at `start`–`end`, adding it when it is not there. */
export function setAttribute(text: string, start: number, end: number, name: string, value: string): Edit {
  const tag = text.slice(start, end);
  const found = new RegExp(`(\\s${name}\\s*=\\s*)("[^"]*"|'[^']*')`).exec(tag);
  if (found) {
    const from = start + found.index + (found[1]?.length ?? 0);
    return { start: from, end: from + (found[2]?.length ?? 0), text: `"${value}"` };
  }
  const at = end - (tag.endsWith('/>') ? 2 : 1);
  return { start: at, end: at, text: ` ${name}="${value}"` };
}

/** The edit that takes an attribute out of a tag; nothing where it is not there. */
export function removeAttribute(text: string, start: number, end: number, name: string): Edit {
  const found = new RegExp(`\\s+${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`).exec(text.slice(start, end));
  const from = found ? start + found.index : start;
  return { start: from, end: from + (found?.[0].length ?? 0), text: '' };
}
