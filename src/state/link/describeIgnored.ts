/** Says in one sentence what of a link could not be used; null when all of it could. */
export function describeIgnored(ignored: readonly string[]): string | null {
  if (ignored.length === 0) return null;
  const [first] = ignored;
  const count = ignored.length === 1 ? '1 setting' : `${ignored.length} settings`;
  return `This link could not be read in full: ${count} not taken as written (${first}${ignored.length > 1 ? ', …' : ''}). The rest is loaded.`;
}
