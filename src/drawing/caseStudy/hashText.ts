/** A 32-bit FNV-1a hash of a text; for names that must repeat, not for secrets. */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

export function hashText(text: string): number {
  let hash = OFFSET;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
  }
  return hash >>> 0;
}
