/** The tier that a case asks for in a layer: the one in use, one higher where it fails; null where the case isn't scored. */
import { TIERS, type Tier } from '../scenario/layers';
import type { BacktestCase, ScoredLayer } from './backtestCase';

/** Rows without a published load are not scored: a default would be judged, not the model. */
export function expectedTier(entry: BacktestCase, layer: ScoredLayer): Tier | null {
  const tier = entry.tiers[layer];
  const scored = (entry.state === 'ok' || entry.state === 'failing') && entry.eventsPerDay !== null;
  if (tier === null || !scored) return null;
  const step = entry.failingLayers.includes(layer) ? 1 : 0;
  return TIERS[Math.min(TIERS.indexOf(tier) + step, TIERS.length - 1)] ?? tier;
}
