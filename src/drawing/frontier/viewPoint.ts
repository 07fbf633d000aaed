/** One point beside the chosen one: six layers, figures with their differences, and what choosing it would change. */

import {
  DRIVERS,
  type FigureId,
  type FrontierAnswer,
  type FrontierRequest,
  LAYER_IDS,
  type LayerId,
} from '../../engine';
import { DRIVER_WORDS } from '../../words/drivers';
import { formatNumber } from '../../words/format/number';
import { formatRatio } from '../../words/format/ratio';
import { formatUsd, formatUsdChange } from '../../words/format/usd';
import { FRONTIER } from '../../words/frontier';
import { LAYER_NAMES } from '../../words/layers';
import { optionName, shortName } from '../../words/options';
import { formatterOf, nameWithPercentile } from '../metrics/formatFigure';
import { FRONTIER_AXES } from './frontierAxes';

export interface PointView {
  readonly title: string;
  readonly layers: readonly {
    readonly layer: LayerId;
    readonly name: string;
    readonly option: string;
    /** What stands there in the chosen one, if another. */
    readonly insteadOf: string | null;
  }[];
  readonly figures: readonly { readonly name: string; readonly value: string; readonly change: string }[];
  readonly consequence: string;
  /** All of it in one breath, for screen readers. */
  readonly spoken: string;
}

/** Below this share a difference is not worth a word. */
const NOTICEABLE = 0.005;

/** Beside nothing there is nothing to compare with. */
export function viewPoint(
  answer: FrontierAnswer,
  chosen: FrontierAnswer | null,
  request: FrontierRequest,
): PointView {
  const axis = FRONTIER_AXES[request.axis];
  const isChosen =
    chosen !== null &&
    answer.place === chosen.place &&
    LAYER_IDS.every((layer) => answer.options[layer] === chosen.options[layer]);
  const promise = axis.write(answer.place);
  const cost = formatUsd(answer.objectiveUsdPerMonth);
  const title =
    request.axis === 'complexity'
      ? `${cost} a month at a complexity of ${promise}`
      : `${cost} a month can promise ${promise}`;
  const layers = LAYER_IDS.map((layer) => ({
    layer,
    name: LAYER_NAMES[layer],
    option: optionName(answer.options[layer]),
    insteadOf:
      chosen === null || chosen.options[layer] === answer.options[layer]
        ? null
        : shortName(chosen.options[layer]),
  }));
  const differing = layers.filter(({ insteadOf }) => insteadOf !== null);
  const layerWords =
    chosen === null || differing.length > 0
      ? (chosen === null ? layers : differing).map(({ name, option }) => `${name} ${option}`).join(', ')
      : FRONTIER.same;
  return {
    title,
    layers,
    figures: listFigures(answer, chosen),
    consequence: isChosen ? tellRoom(answer, request) : tellConsequence(answer, request),
    spoken: `${title}. ${isChosen ? FRONTIER.isChosen : `${tellChange(answer, chosen)}${layerWords}.`}`,
  };
}

function tellChange(answer: FrontierAnswer, chosen: FrontierAnswer | null): string {
  if (chosen === null) return '';
  return `${compareUsd(answer.objectiveUsdPerMonth, chosen.objectiveUsdPerMonth)} against the chosen. `;
}

/** The difference, then the same as a share. */
function compareUsd(usd: number, other: number): string {
  const change = formatUsdChange(usd - other);
  if (change === 'no change') return change;
  const share = formatRatio(Math.abs(usd - other) / other);
  return `${change} (${usd > other ? '+' : '\u2212'}${share})`;
}

/** A share up to a doubling or halving, a factor beyond. */
function compareFigures(now: number, then: number, write: (value: number) => string): string {
  const ratio = now / then;
  if (!Number.isFinite(ratio) || Math.abs(ratio - 1) < NOTICEABLE) return 'no change';
  const sign = ratio > 1 ? '+' : '\u2212';
  const factor = Math.max(ratio, 1 / ratio);
  const times = formatNumber(factor, factor < 10 ? 1 : 0);
  const relative =
    factor < 2 ? `${sign}${formatRatio(Math.abs(ratio - 1))}` : ratio > 1 ? `${times}\u00d7` : `1/${times}`;
  return `${sign}${write(Math.abs(now - then))} (${relative})`;
}

function listFigures(answer: FrontierAnswer, chosen: FrontierAnswer | null): PointView['figures'] {
  const { figures } = answer;
  const other = chosen?.figures;
  const row = (
    name: string,
    id: Exclude<FigureId, 'decisionSeconds'>,
    compare: (now: number, then: number) => string = (now, then) =>
      compareFigures(now, then, formatterOf(id)),
  ) => ({
    name,
    value: formatterOf(id)(figures[id]),
    change: other === undefined ? '' : compare(figures[id], other[id]),
  });
  return [
    row('Infrastructure', 'infrastructureUsdPerMonth', compareUsd),
    row('With people', 'totalUsdPerMonth', compareUsd),
    row(nameWithPercentile('Age', 'freshnessSeconds'), 'freshnessSeconds'),
    row('Late a month', 'lateHoursPerMonth'),
    row('Complexity', 'structuralComplexity'),
  ];
}

/** The chosen one may keep more than it is asked for. */
function tellRoom({ place }: FrontierAnswer, { scenario, axis }: FrontierRequest): string {
  const { promised, write, less } = FRONTIER_AXES[axis];
  const asked = promised(scenario);
  if (asked === null || less(place) >= less(asked)) return '';
  return `Asked for ${write(asked)}, it could promise ${write(place)} at this cost.`;
}

function tellConsequence(answer: FrontierAnswer, { scenario, axis }: FrontierRequest): string {
  if (axis === 'complexity')
    return 'Choosing it pins these six layers. Every promise stays as it is, and is kept.';
  const { field, id } = DRIVERS[axis];
  const definition = FRONTIER_AXES[axis];
  const [from, to] = [scenario[field], answer.place];
  if (from === to) return 'Choosing it pins these six layers. Every promise stays as it is, and is kept.';
  const written = `${definition.write(from)} to ${definition.write(to)}`;
  return definition.less(to) > definition.less(from)
    ? `It breaks the promise of ${definition.write(from)}. Choosing it pins these six layers and loosens ${DRIVER_WORDS[id].name.toLowerCase()} from ${written}.`
    : `It keeps the promise of ${definition.write(from)} with room. Choosing it pins these six layers and tightens ${DRIVER_WORDS[id].name.toLowerCase()} from ${written}, so that it stays at this point.`;
}
