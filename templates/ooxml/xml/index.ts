export { XmlScanner, type XmlToken } from './scanner.ts';
export { decodeEscapes, encodeAttribute, encodeEscapes, encodeText } from './text.ts';
