/** Tells a scenario in the address from the name of a section, such as "#why". */
export function isLink(hash: string): boolean {
  return /^#?\d+(?:\.|$)/.test(hash);
}
