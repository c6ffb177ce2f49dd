/** One part of an archive, packed as it lies in the file. */
export interface Entry {
  /** The part's name with forward slashes and without a leading one. */
  readonly name: string;
  /** The name as the archive spells it. */
  readonly nameBytes: Uint8Array;
  /** The general purpose flags that stay true after rewriting the headers (UTF-8 name). */
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** DOS time and date, one number as in the header. */
  readonly modified: number;
  readonly crc: number;
  readonly size: number;
  /** The compressed bytes, a view on the file. */
  readonly packed: Uint8Array;
}

export const STORED = 0;
export const DEFLATED = 8;

/** 1980-01-01 00:00:00, the first date a zip can hold: new parts carry no clock. */
export const FIXED_MODIFIED = 0x00210000;

/** Bit 11 of the flags: the name is UTF-8. */
export const UTF8_NAME = 0x0800;
