/** Numbers in a link: the shortest text that gives back the same number, without the dot that parts fields. */
const WRITTEN = /^\d{1,22}(?:_\d{1,25})?(?:e-?\d{1,3})?$/;

/** For finite numbers from zero up. */
export function writeLinkNumber(value: number): string {
  return String(value).replace('.', '_').replace('e+', 'e');
}

/** Null when the text is no number. */
export function readLinkNumber(text: string): number | null {
  if (!WRITTEN.test(text)) return null;
  const value = Number(text.replace('_', '.'));
  return Number.isFinite(value) ? value : null;
}
