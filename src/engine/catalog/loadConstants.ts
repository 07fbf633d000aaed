/** The constants with all their prose, loaded when someone asks to see them. */
import type { ConstantEntry } from './constantList';

export async function loadConstants(): Promise<readonly ConstantEntry[]> {
  const { CONSTANT_LIST } = await import('./constantList');
  return CONSTANT_LIST;
}
