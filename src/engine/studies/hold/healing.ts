/** The smallest change that keeps the promises again: of what is held, of pins, of one layer. */

import type { Architecture, OptionId } from '../../architecture';
import { type Catalog, catalogOf } from '../../data/catalog';
import { assess } from '../../laws/assess';
import type { Assessment } from '../../laws/assessment';
import { LAYER_IDS, type LayerId, mapLayers } from '../../layers';
import type { PromiseCheck } from '../../promises';
import type { Scenario } from '../../scenario';
import { objectiveUsd } from '../../search/binding';
import { type Found, searchCheapest } from '../../search/cheapest';
import { type Decision, decide } from '../../search/decide';
import { type DesignSpace, makeDesignSpace, type Offer } from '../../search/space';
import { type Healing, holdToday, listChanges, type PinsInTheWay } from './hold';

/** All subsets of one size, in the order of the items. */
export function subsetsOf<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]];
  return items.flatMap((first, index) =>
    subsetsOf(items.slice(index + 1), size - 1).map((rest) => [first, ...rest]),
  );
}

// The smallest change that keeps every promise again: fewest layers with another option, then fewest settings of what stays
// (redundancy, interval), then cheapest. Every set of layers is searched exactly, so that none smaller can have been missed.

/** What can be set anew without another option: how often ingestion and store stand, and how often processing runs. */
const SETTINGS = ['ingestion', 'storage', 'processing'] as const satisfies readonly LayerId[];
type SettingOf = (typeof SETTINGS)[number];

/** Of the scenario's held design, or of what stands in it now. */
export function findHealing(scenario: Scenario, catalog: Catalog = catalogOf(scenario)): Healing {
  const today = holdToday(scenario, catalog);
  if (today.decision.kind === 'feasible') return { kind: 'kept' };
  const before = today.decision.chosen;
  const found = searchSmallest(before.architecture, scenario, catalog);
  if (found === null) return { kind: 'none' };
  const after = assess(found.best.design, found.space.demand, catalog);
  return {
    kind: 'healed',
    scenario: holdChanged(scenario, after),
    before,
    after,
    changes: listChanges(before.architecture, after.architecture),
    extraUsdPerMonth: objectiveUsd(after, scenario) - objectiveUsd(before, scenario),
  };
}

interface Smallest {
  readonly best: Found;
  readonly space: DesignSpace;
}

function searchSmallest(standing: Architecture, scenario: Scenario, catalog: Catalog): Smallest | null {
  for (let layers = 0; layers <= LAYER_IDS.length; layers += 1) {
    for (let settings = 0; settings <= SETTINGS.length; settings += 1) {
      let smallest: Smallest | null = null;
      for (const changed of subsetsOf(LAYER_IDS, layers)) {
        const others = SETTINGS.filter((layer) => !changed.includes(layer));
        for (const set of subsetsOf(others, settings)) {
          const offer = offerChanges(standing, scenario, catalog, changed, set);
          if (offer === null) continue;
          const space = makeDesignSpace(scenario, catalog, offer);
          const best = searchCheapest(space);
          if (best !== null && best.objectiveUsd < (smallest?.best.objectiveUsd ?? Number.POSITIVE_INFINITY))
            smallest = { best, space };
        }
      }
      if (smallest !== null) return smallest;
    }
  }
  return null;
}

/** Null when a pin forbids it. */
function offerChanges(
  standing: Architecture,
  { pins }: Scenario,
  catalog: Catalog,
  changed: readonly LayerId[],
  set: readonly SettingOf[],
): Offer | null {
  const isSet = (layer: LayerId) => changed.includes(layer) || set.some((one) => one === layer);
  const options = mapLayers((layer) => {
    const stands = standing.choices[layer].option;
    const offered = changed.includes(layer)
      ? catalog.options[layer].filter((option) => option !== stands)
      : [stands];
    const pin = pins[layer];
    return pin === undefined ? offered : offered.filter((option) => option === pin);
  });
  if (LAYER_IDS.some((layer) => options[layer].length === 0)) return null;
  return {
    options,
    redundancies: mapLayers((layer) => (isSet(layer) ? null : [standing.choices[layer].redundancy])),
    intervalSeconds: isSet('processing') ? null : standing.intervalSeconds,
  };
}

/** Pins that are now part of what is held stay, and say the same. */
function holdChanged(scenario: Scenario, { architecture }: Assessment): Scenario {
  return { ...scenario, held: architecture };
}

// Which pins make a promise impossible: the smallest set without which every promise can be kept, then the cheapest.

/** Null when nothing is broken, or when the promises could not be kept without any pin either. */
export function findPinsInTheWay(
  decision: Decision,
  catalog: Catalog = catalogOf(decision.scenario),
): PinsInTheWay | null {
  if (decision.kind === 'feasible') return null;
  const { scenario, chosen, broken } = decision;
  const pinned = LAYER_IDS.filter((layer) => scenario.pins[layer] !== undefined);
  for (let size = 1; size <= pinned.length; size += 1) {
    const answers = subsetsOf(pinned, size).flatMap((layers) => {
      const answer = decide(withoutPins(scenario, layers), catalog);
      return answer.kind === 'feasible'
        ? [{ layers, answer, usd: objectiveUsd(answer.chosen, scenario) }]
        : [];
    });
    const [first, ...rest] = answers;
    if (first === undefined) continue;
    const { layers, answer } = rest.reduce((best, one) => (one.usd < best.usd ? one : best), first);
    return {
      layers,
      broken: chosen.promises.filter((promise) => !promise.kept),
      exclude: broken.includes('pins'),
      answer,
      scenario: answer.scenario,
    };
  }
  return null;
}

function withoutPins(scenario: Scenario, layers: readonly LayerId[]): Scenario {
  const pins = Object.fromEntries(
    Object.entries(scenario.pins).filter(([layer]) => !layers.some((one) => one === layer)),
  );
  return { ...scenario, pins };
}

/** What becomes of the scenario with another option in one layer: exactly what a pin to it would lead to. */
export interface Swap {
  readonly option: OptionId;
  readonly stands: boolean;
  /** False when it does not fit layers that are held or pinned: then nothing would change but the pin. */
  readonly fits: boolean;
  readonly decision: Decision;
  readonly broken: readonly PromiseCheck[];
  /** Keeps every promise at a cost within 5% of what stands. */
  readonly tossUp: boolean;
  /** Other layers that would get another option with it. */
  readonly moved: readonly LayerId[];
}

const TOSS_UP = 0.05;

/** One decision per option: for when the choice is opened, not for every step of a slider. */
export function previewSwaps(
  decision: Decision,
  layer: LayerId,
  catalog: Catalog = catalogOf(decision.scenario),
): readonly Swap[] {
  const { scenario, chosen } = decision;
  const now = objectiveUsd(chosen, scenario);
  return catalog.options[layer].map((option) => {
    const stands = chosen.parts[layer].option === option;
    const swapped = stands
      ? decision
      : decide({ ...scenario, pins: { ...scenario.pins, [layer]: option } }, catalog);
    const { parts, promises } = swapped.chosen;
    const fits = stands || swapped.kind === 'feasible' || !swapped.broken.includes('pins');
    return {
      option,
      stands,
      fits,
      decision: swapped,
      broken: promises.filter(({ kept }) => !kept),
      tossUp:
        !stands &&
        swapped.kind === 'feasible' &&
        Math.abs(objectiveUsd(swapped.chosen, scenario) - now) <= TOSS_UP * now,
      moved: LAYER_IDS.filter((id) => id !== layer && parts[id].option !== chosen.parts[id].option),
    };
  });
}
