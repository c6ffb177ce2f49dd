export { XmlScanner, type XmlToken } from './scanner.ts';
export { decodeEntities, decodeEscapes, encodeAttribute, encodeEscapes, encodeText } from './text.ts';
