import { damaged } from '../fault.ts';

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const ENTITY = /&([^;&]{0,10});?/g;
const REPLACEMENT = '\ufffd';
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;
const NOT_IN_XML = /(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;
const WHITE_SPACE = /[\t\n\r]/;

/** Decodes the value of an attribute: line ends and tabs that are not written as references are spaces. */
export function decodeAttribute(raw: string, part: string): string {
  return decodeEntities(WHITE_SPACE.test(raw) ? raw.replace(/\r\n|[\t\n\r]/g, ' ') : raw, part);
}

/** Decodes the five entities of XML and character references; nothing else exists without a DTD. */
export function decodeEntities(raw: string, part: string): string {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole: string, name: string) => {
    const named = whole.endsWith(';') ? NAMED[name] : undefined;
    if (named !== undefined) return named;
    const reference = /^#(?:x([0-9a-fA-F]+)|([0-9]+))$/.exec(name);
    if (!reference || !whole.endsWith(';')) throw damaged(part, `entity ${whole}`);
    return character(reference[1] === undefined ? Number(reference[2]) : Number.parseInt(reference[1], 16));
  });
}

function character(code: number): string {
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  return code === 0 || code > 0x10ffff || isSurrogate ? REPLACEMENT : String.fromCodePoint(code);
}

/**
 * Undoes the escapes with which workbooks store characters that XML cannot hold.
 *
 * @example
 * decodeEscapes('a_x000D_b_x005F_x000D_') //=> 'a\rb_x000D_'
 */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPED, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Escapes what XML cannot hold, and what would itself read as an escape. */
export function encodeEscapes(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(NOT_IN_XML, escapeCharacter);
}

function escapeCharacter(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/** Encodes text between tags. */
export function encodeText(text: string): string {
  return text.replace(/[&<>]/g, (character) => REFERENCES[character] ?? character);
}

/** Encodes text inside double quotes; line ends and tabs survive. */
export function encodeAttribute(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (character) => REFERENCES[character] ?? character);
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
