/** The steps of the film: the three stops and, between them, the changes of the scale path told together where they lie close. */
import { formatDriverValue } from '../../drawing/format/formatDriverValue';
import { formatUsd } from '../../drawing/format/formatUsd';
import { joinNames } from '../../drawing/format/joinNames';
import {
  DRIVERS,
  groupChanges,
  type LayerId,
  type PathChange,
  type ScalePath,
  scenarioOnPath,
  TIER_NAMES,
  TIERS,
} from '../../engine';
import { NOUNS, PLURAL } from '../../words/answer';
import { CAUSES, FILM, GROWTH_CAUSE } from '../../words/evolution';

export interface FilmStep {
  readonly position: number;
  readonly name: string;
  /** Empty at a stop. */
  readonly layers: readonly LayerId[];
  readonly change: PathChange | null;
}

/** Changes nearer than this are one step to the eye. */
const REACH = 0.03;
const FIRST = 0;
const LAST = TIERS.length - 1;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function nameOf({ layers, after }: PathChange): string {
  const names = layers.map((layer) => NOUNS[after[layer]].text);
  return capital(joinNames([...new Set(names)]));
}

export function listSteps({ changes }: Pick<ScalePath, 'changes'>): readonly FilmStep[] {
  const stops = TIERS.map((tier, position) => ({
    position,
    name: TIER_NAMES[tier],
    layers: [],
    change: null,
  }));
  const steps = groupChanges(changes, REACH)
    .filter(({ position }) => position > FIRST && position < LAST)
    .map((change) => ({
      position: change.position,
      name: nameOf(change),
      layers: change.layers,
      change,
    }));
  return [...stops, ...steps].sort((a, b) => a.position - b.position);
}

/** The step that was passed last. */
export function stepAt(steps: readonly FilmStep[], position: number): number {
  return steps.findLastIndex((step) => step.position <= position + 1e-9);
}

export interface Caption {
  readonly cause: string;
  readonly what: string;
  readonly cost: string;
  readonly layer: LayerId | null;
}

export function captionOf({ change, position }: FilmStep): Caption {
  if (!change) return { cause: '', what: position === FIRST ? FILM.begin : '', cost: '', layer: null };
  const { driver, layers, after, beforeUsdPerMonth, afterUsdPerMonth } = change;
  const value =
    driver && formatDriverValue(driver, roundValue(scenarioOnPath(position)[DRIVERS[driver].field]));
  const cause = driver && value ? CAUSES[driver].replace('{value}', value) : GROWTH_CAUSE;
  const isPlural = layers.length > 1 || layers.some((layer) => PLURAL.has(after[layer]));
  const [before, now] = [formatUsd(beforeUsdPerMonth), formatUsd(afterUsdPerMonth)];
  return {
    cause,
    what: FILM.takesOver.replace('{names}', nameOf(change)).replace('{take}', isPlural ? 'take' : 'takes'),
    cost: (before === now ? FILM.stays : FILM.becomes).replace('{before}', before).replace('{after}', now),
    layer: layers[0] ?? null,
  };
}

/** Three digits, of what is missing to 1 where that is the smaller part. */
function roundValue(value: number): number {
  return value < 1 && value > 0.5 ? 1 - Number((1 - value).toPrecision(3)) : Number(value.toPrecision(3));
}
