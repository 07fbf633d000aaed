/** Says a ratio in words: "99.9 percent". */
import { formatRatio } from './formatRatio';

export function formatRatioSpoken(ratio: number): string {
  return formatRatio(ratio).replace('\u2212', 'minus ').replace('%', ' percent');
}
