/** Says how firmly the choice stands when the decision is made again in every future. */

import { type Doubt, LAYER_IDS } from '../../engine';
import { DOUBT } from '../../words/doubt';
import { formatRatio } from '../../words/format/ratio';
import { NOTHING_KEEPS } from '../../words/freedom';
import { LAYER_NAMES } from '../../words/layers';
import { optionName } from '../../words/options';
import { freedomOf } from '../hold/freedomOf';
import { ofHundred } from './ofHundred';

const LEAST = 0.005;

export interface Standing {
  readonly sentences: readonly string[];
  readonly others: readonly { readonly id: string; readonly words: string; readonly share: string }[];
  readonly layers: readonly {
    readonly id: string;
    readonly name: string;
    readonly share: number;
    readonly words: string;
  }[];
}

function describeRegret({ scenario, remade: { regretRatio }, keepAllShare }: Doubt): string[] {
  if (!regretRatio || keepAllShare === 0) return [];
  const { p10, p50, p90 } = regretRatio;
  const isPinned = freedomOf(scenario) === 'pinned';
  if (p90 < LEAST)
    return [`Where it keeps them, nothing cheaper is found${isPinned ? ' that the pins leave' : ''}.`];
  return [
    `Where it keeps them, it costs ${formatRatio(p50)} more than the cheapest ${isPinned ? 'that the pins leave in' : 'of'} that future (P10–P90 ${formatRatio(p10)} to ${formatRatio(p90)}).`,
  ];
}

export function describeStanding(doubt: Doubt): Standing {
  const { remade, keepAllShare } = doubt;
  const freedom = freedomOf(doubt.scenario);
  // Deciding again could only find the held design once more: nothing is won, and no layer could have changed.
  if (freedom === 'held')
    return {
      sentences: [DOUBT.standingHeld, `It keeps every promise in ${ofHundred(keepAllShare)} futures.`],
      others: [],
      layers: [],
    };
  return {
    sentences: [
      `The same architecture wins in ${ofHundred(remade.sameArchitectureShare)} futures, and stands within 5% of the winner in ${ofHundred(remade.nearBestShare)}.`,
      `Held as it is, it keeps every promise in ${ofHundred(keepAllShare)}.`,
      ...describeRegret(doubt),
      ...(remade.noneShare > 0 ? [`In ${ofHundred(remade.noneShare)} ${NOTHING_KEEPS[freedom]}.`] : []),
    ],
    others: remade.others.map(({ options, changedLayers, share }) => ({
      id: LAYER_IDS.map((layer) => options[layer]).join(' '),
      words: changedLayers.map((layer) => `${LAYER_NAMES[layer]}: ${optionName(options[layer])}`).join('; '),
      share: ofHundred(share),
    })),
    layers:
      remade.noneShare === 1
        ? []
        : LAYER_IDS.map((layer) => ({
            id: layer,
            name: LAYER_NAMES[layer],
            share: remade.sameOptionShare[layer],
            words: ofHundred(remade.sameOptionShare[layer]),
          })),
  };
}
