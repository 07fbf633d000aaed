/** Writes a difference in dollars with its sign: +$24.7K, −$310, "no change". */
import { formatUsd } from './formatUsd';

export function formatUsdChange(usd: number): string {
  if (Math.abs(usd) < 0.5) return 'no change';
  return usd > 0 ? `+${formatUsd(usd)}` : formatUsd(usd);
}
