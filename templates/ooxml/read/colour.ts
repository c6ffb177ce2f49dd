import type { XmlScanner } from '../xml/index.ts';

/** A colour as a file gives it; resolved against the theme only when it is shown. */
export type StoredColour =
  | { readonly kind: 'rgb'; readonly rgb: string }
  | { readonly kind: 'theme'; readonly index: number; readonly tint: number }
  | { readonly kind: 'indexed'; readonly index: number };

/** Reads the attributes of a colour element; `undefined` for an automatic colour. */
export function readColour(scanner: XmlScanner): StoredColour | undefined {
  const rgb = scanner.attribute('rgb');
  if (rgb !== undefined) return { kind: 'rgb', rgb: rgb.slice(-6).toUpperCase() };
  const theme = scanner.attribute('theme');
  if (theme !== undefined) return { kind: 'theme', index: Number(theme), tint: Number(scanner.attribute('tint') ?? 0) };
  const indexed = scanner.attribute('indexed');
  return indexed === undefined ? undefined : { kind: 'indexed', index: Number(indexed) };
}

const BASE = '000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF';
const REST =
  '800000008000000080808000800080008080C0C0C0808080' +
  '9999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF0000FFFF800080800000008080' +
  '0000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC993366FF33CCCC99CC00FFCC00FF9900FF6600' +
  '666699969696003366339966003300333300993300993366333399333333';
const INDEXED = BASE + BASE + REST;

/** The Office theme, for files without a theme part. */
export const OFFICE_THEME = 'FFFFFF 000000 EEECE1 1F497D 4F81BD C0504D 9BBB59 8064A2 4BACC6 F79646 0000FF 800080'.split(
  ' ',
);

/** Resolves a colour to `RRGGBB`; `undefined` when it names none. */
export function resolveColour(colour: StoredColour, theme: readonly string[]): string | undefined {
  if (colour.kind === 'rgb') return colour.rgb;
  if (colour.kind === 'indexed') return INDEXED.slice(colour.index * 6, colour.index * 6 + 6) || undefined;
  const base = theme[colour.index];
  return base === undefined ? undefined : tinted(base, colour.tint);
}

/** Makes a colour lighter (tint above 0) or darker (below 0) by its lightness, as ISO 29500-1 18.8.19 says. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const channels = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255);
  const highest = Math.max(...channels);
  const lowest = Math.min(...channels);
  const lightness = (highest + lowest) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness + (1 - lightness) * tint;
  const chroma = saturation(highest, lowest) * (1 - Math.abs(2 * wanted - 1));
  const spread = highest - lowest;
  return channels
    .map((channel) => (spread === 0 ? 0 : (channel - lightness) / spread) * chroma + wanted)
    .map((channel) =>
      Math.round(Math.min(1, Math.max(0, channel)) * 255)
        .toString(16)
        .toUpperCase()
        .padStart(2, '0'),
    )
    .join('');
}

function saturation(highest: number, lowest: number): number {
  const room = 1 - Math.abs(highest + lowest - 1);
  return room === 0 ? 0 : (highest - lowest) / room;
}
