import fc from 'fast-check';
import {
  decodeEscapes,
  encodeAttribute,
  encodeEscapes,
  encodeText,
  XmlScanner,
} from '../../../../templates/ooxml/xml/index.ts';

/** What a part holds, as a line of words. */
function trace(text: string, size = Infinity): string {
  const scanner = new XmlScanner(text.slice(0, size), 'p', size >= text.length);
  const seen: string[] = [];
  let at = size;
  for (;;) {
    const token = scanner.next();
    if (token === 'end') return seen.join(' ');
    if (token === 'more') {
      scanner.feed(text.slice(at, at + size), at + size >= text.length);
      at += size;
    } else if (token === 'open') seen.push(`<${scanner.local}:${scanner.attribute('a') ?? ''}`);
    else if (token === 'close') seen.push('>');
    else if (scanner.content().trim() !== '') seen.push(scanner.content());
  }
}

const SAMPLE =
  '\ufeff<?xml version="1.0"?><!-- a > b --><x:r xmlns:x="u"><x:c a="1 > 0"/><c x:a=\'&lt;2&#xAC00;\'>가&amp;나</c><![CDATA[<&>]]></x:r>\n';

describe('XmlScanner', () => {
  test('walks through elements, texts, attributes', () => {
    expect(trace(SAMPLE)).toBe('<r: <c:1 > 0 > <c:<2가 가&나 > <&> >');
  });

  test('gives the same whole and in chunks of any size', () => {
    const whole = trace('<r><c a="1">text</c><c/><d>더 긴 글</d></r>');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), (size) => {
        expect(trace('<r><c a="1">text</c><c/><d>더 긴 글</d></r>', size)).toBe(whole);
        expect(trace(SAMPLE.trim(), size)).toBe(trace(SAMPLE));
      }),
    );
  });

  test('skips an element with all it holds', () => {
    const scanner = new XmlScanner('<r><a><b><a/></b></a><c/></r>', 'p');
    const seen: string[] = [];
    for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
      seen.push(`${token} ${scanner.local}`);
      if (token === 'open' && scanner.local === 'a') scanner.skip();
    }
    expect(seen).toEqual(['open r', 'open a', 'close a', 'open c', 'close c', 'close r']);
  });

  test('finds attributes by their whole local name only', () => {
    const scanner = new XmlScanner('<s xmlns:id="no" sheetId="1" r:id="rId7" name = "n"/>', 'p');
    scanner.next();
    expect(scanner.attribute('id')).toBe('rId7');
    expect(scanner.attribute('name')).toBe('n');
    expect(scanner.attribute('Id')).toBeUndefined();
  });

  test.each([
    '<!DOCTYPE r [<!ENTITY a "b">]><r>&a;</r>',
    '<r>&a;</r>',
    '<r>&amp</r>',
    '<r><a></r></a>',
    '<r>',
    '<r/><r/>',
    '<r a="1',
    '<r><a</r>',
    '< r/>',
    '',
    'text',
    '<r><!-- </r>',
    '<a>'.repeat(2000),
  ])('refuses %p', (text) => {
    expect(() => trace(text)).toThrow('file-is-damaged');
  });
});

describe('escapes', () => {
  const anyText = fc.string({ unit: 'grapheme' });
  const control = fc.string({
    unit: fc.constantFrom('\r', '\0', '\x1f', '_', 'x', '0', 'D', 'A', '\n', '\t', '<', '&', '"', '가'),
  });

  test('a text read back is the text written', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, control), (text) => {
        const scanner = new XmlScanner(
          `<r a="${encodeAttribute(encodeEscapes(text))}">${encodeText(encodeEscapes(text))}</r>`,
          'p',
        );
        scanner.next();
        expect(decodeEscapes(scanner.attribute('a') ?? '')).toBe(text);
        const body = scanner.next() === 'text' ? scanner.content() : '';
        expect(decodeEscapes(body)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  test('writes what XML cannot hold, and what looks like it', () => {
    expect(encodeEscapes('a\rb_x000D_c')).toBe('a_x000D_b_x005F_x000D_c');
  });
});
