/** The roadmap: what stands in each layer over the months, the lead time before each move, and the months in which something breaks. */

import { type GrownGrowth, LAYER_IDS, type LayerId, POLICY_IDS, type PolicyId } from '../../engine';
import { fill } from '../../words/fill';
import { GROWTH } from '../../words/growth';
import { LAYER_NAMES } from '../../words/layers';
import { optionName, shortName } from '../../words/options';
import { PROMISE_NAMES } from '../../words/promises';
import type { TimeAxis } from './timeAxis';

export interface Stretch {
  readonly fromMonth: number;
  /** Exclusive. */
  readonly toMonth: number;
  readonly xPx: number;
  readonly widthPx: number;
}

export interface RoadmapRow {
  readonly layer: LayerId;
  readonly name: string;
  readonly stands: readonly (Stretch & { readonly label: string; readonly name: string })[];
  readonly leads: readonly Stretch[];
}

export interface PromiseTrack {
  readonly policy: PolicyId;
  readonly broken: readonly (Stretch & { readonly label: string })[];
  readonly words: string;
}

const CHAR_PX = 7;
const PADDING_PX = 10;

/** Runs of months with the same key, each as wide as its months; the last month is as wide as the others. */
function stretches<T>(items: readonly T[], keyOf: (item: T) => string, axis: TimeAxis) {
  const runs: { readonly item: T; from: number; to: number; readonly key: string }[] = [];
  items.forEach((item, month) => {
    const key = keyOf(item);
    const last = runs.at(-1);
    if (last !== undefined && last.key === key) last.to = month + 1;
    else runs.push({ item, from: month, to: month + 1, key });
  });
  return runs.map(({ item, from, to, key }) => ({ item, key, ...stretch(from, to, axis) }));
}

function stretch(fromMonth: number, toMonth: number, axis: TimeAxis): Stretch {
  const xPx = axis.place(fromMonth);
  return { fromMonth, toMonth, xPx, widthPx: Math.max(0, axis.place(Math.min(toMonth, axis.months)) - xPx) };
}

export function layRoadmap({ policies }: GrownGrowth, axis: TimeAxis): readonly RoadmapRow[] {
  const { months, migrations } = policies['just-in-time'];
  return LAYER_IDS.map((layer) => ({
    layer,
    name: LAYER_NAMES[layer],
    stands: stretches(
      months,
      ({ standing }) => `${standing[layer].option} ${standing[layer].redundancy}`,
      axis,
    ).map(({ item, key: _, ...run }) => {
      const { option } = item.standing[layer];
      return {
        ...run,
        name: optionName(option),
        label: fitName(optionName(option), shortName(option), run.widthPx),
      };
    }),
    leads: migrations
      .filter(({ moves }) => moves.some((move) => move.layer === layer))
      .map(({ startMonth, month }) => stretch(startMonth, month, axis)),
  }));
}

function fitName(name: string, short: string, widthPx: number): string {
  const fits = (text: string) => text.length * CHAR_PX + PADDING_PX <= widthPx;
  return fits(name) ? name : fits(short) ? short : '';
}

export function layPromises({ policies }: GrownGrowth, axis: TimeAxis): readonly PromiseTrack[] {
  return POLICY_IDS.map((policy) => {
    const runs = stretches(
      policies[policy].months,
      ({ broken }) => broken.map(({ id }) => PROMISE_NAMES[id].toLowerCase()).join(', '),
      axis,
    );
    const broken = runs
      .filter(({ key }) => key !== '')
      .map(({ item: _, key, ...run }) => ({ ...run, label: fitName(key, '', run.widthPx), names: key }));
    return {
      policy,
      broken,
      words:
        broken.length === 0
          ? GROWTH.keeps
          : broken
              .map(({ names, fromMonth, toMonth }) =>
                fill(GROWTH.breaks, { names: `${names} in months ${fromMonth} to ${toMonth - 1}` }),
              )
              .join('; '),
    };
  });
}
