/** Says what the model would choose for a layer that is no longer kept. */

import { type Decision, decide, type LayerId, type Scenario } from '../../engine';
import { formatUsdChange } from '../../words/format/usd';
import { optionName } from '../../words/options';
import { SWAP } from '../../words/swap';

export function tellRelease({ scenario, chosen }: Decision, layer: LayerId): string {
  const { [layer]: _kept, ...pins } = scenario.pins;
  const free = decide({ ...scenario, pins } satisfies Scenario);
  const { option } = free.chosen.parts[layer];
  const name = optionName(option);
  if (free.kind === 'infeasible') return SWAP.releaseNone.replace('{name}', name);
  if (option === scenario.pins[layer]) return SWAP.releaseSame.replace('{name}', name);
  const change = free.chosen.cost.totalUsdPerMonth - chosen.cost.totalUsdPerMonth;
  return SWAP.releaseOther.replace('{name}', name).replace('{cost}', formatUsdChange(change));
}
