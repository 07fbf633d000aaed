/** Works out the hundred futures of an answer: first what it keeps, then what else would have, then a firmer design. */

import type { OptionId } from '../../architecture';
import { LAYER_IDS, type LayerId, type PerLayer } from '../../layers';
import type { PromiseId } from '../../promises';
import { explainLayer } from '../../receipts/explainLayer';
import type { Decision } from '../../search/decide';
import { decide } from '../../search/decide';
import { heldFuture, remadeFuture } from '../uncertainty/futures';
import { figureTally } from '../uncertainty/tallies';
import { drawWorlds } from './drawWorlds';
import { findFirmer } from './findFirmer';
import type { Futures, FuturesRequest, Outcome, TossUp } from './futures';

/** Yields null between short stretches of work, so that a newer request can cut in. */
export function* futureSteps({ scenario, depth }: FuturesRequest): Generator<Futures | null, void> {
  const decision = decide(scenario);
  const worlds = drawWorlds(scenario);
  yield null;
  const hold = heldFuture(decision.chosen.architecture, scenario);
  const figures = figureTally();
  const keptCounts: Partial<Record<PromiseId, number>> = {};
  const outcomes: Outcome[] = worlds.map((world) => {
    const held = hold(world);
    figures.add(held.figures);
    for (const { id, kept } of held.promises) keptCounts[id] = (keptCounts[id] ?? 0) + (kept ? 1 : 0);
    return held.promises.every(({ kept }) => kept) ? 'kept' : 'broken';
  });
  const first: Futures = {
    scenario,
    outcomes: [...outcomes],
    keptCount: outcomes.filter((outcome) => outcome === 'kept').length,
    keptCounts,
    figures: figures.quantiles(),
    tossUps: [],
    firmer: null,
    complete: false,
  };
  yield first;
  if (depth === 'kept') return;
  const remake = remadeFuture(scenario);
  const winners = new Map<string, PerLayer<OptionId>>();
  for (const [index, world] of worlds.entries()) {
    if (outcomes[index] !== 'broken') continue;
    const winner = remake(world);
    outcomes[index] = winner ? 'other' : 'none';
    if (winner) winners.set(LAYER_IDS.map((layer) => winner.options[layer]).join(' '), winner.options);
    yield null;
  }
  const tossUps: TossUp[] = [];
  for (const layer of CARRIERS) {
    tossUps.push(...findTossUp(decision, layer));
    yield null;
  }
  yield { ...first, outcomes: [...outcomes], tossUps };
  // What is frozen is no choice, and what breaks a promise as modelled is not made firmer by a dearer one.
  const isChoice = decision.kind === 'feasible' && scenario.held === undefined;
  const firmer = isChoice
    ? yield* findFirmer(decision, [...winners.values()], worlds, first.keptCount)
    : null;
  yield { ...first, outcomes, tossUps, firmer, complete: true };
}

/** Storage first: it says most about a stack. */
const CARRIERS = ['storage', 'ingestion', 'processing'] as const satisfies readonly LayerId[];

function findTossUp(decision: Decision, layer: LayerId): readonly TossUp[] {
  const { scenario } = decision;
  if (decision.kind !== 'feasible' || scenario.held || scenario.pins[layer]) return [];
  const [rival] = explainLayer(decision, layer)
    .rejections.flatMap(({ option, tossUp, extraUsdPerMonth }) =>
      tossUp && extraUsdPerMonth !== null ? [{ layer, option, extraUsdPerMonth }] : [],
    )
    .sort((a, b) => a.extraUsdPerMonth - b.extraUsdPerMonth);
  return rival ? [rival] : [];
}
