/** How many bytes are written as characters at once; a call takes only so many arguments. */
const AT_ONCE = 0x2000;

/**
 * Writes bytes as the text Excel takes a file in.
 *
 * @example
 * base64Of(new Uint8Array([80, 75])) //=> 'UEs='
 */
export function base64Of(bytes: Uint8Array): string {
  let characters = '';
  for (let start = 0; start < bytes.length; start += AT_ONCE) {
    characters += String.fromCharCode(...bytes.subarray(start, start + AT_ONCE));
  }
  return btoa(characters);
}
