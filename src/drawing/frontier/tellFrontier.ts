/** What the picture says, in sentences: whether the chosen one is beaten, and what the next step either way costs. */

import {
  type EfficientAnswer,
  type Frontier,
  type FrontierAnswer,
  LAYER_IDS,
  type Scenario,
} from '../../engine';
import { formatCount } from '../../words/format/number';
import { formatRatio } from '../../words/format/ratio';
import { formatUsd } from '../../words/format/usd';
import { FRONTIER, FRONTIER_BOUND } from '../../words/frontier';
import { INVERSE } from '../../words/inverse';
import { shortName } from '../../words/options';
import { freedomOf } from '../hold/freedomOf';
import { FRONTIER_AXES } from './frontierAxes';

export interface FrontierWords {
  readonly headline: string;
  readonly details: readonly string[];
  readonly count: string;
}

export function tellFrontier(frontier: Frontier): FrontierWords {
  const { efficient, beaten, keptDesigns, chosen, request } = frontier;
  const axis = FRONTIER_AXES[request.axis];
  const byPromise = [...efficient].sort((a, b) => axis.less(b.place) - axis.less(a.place));
  const [loosest, strictest] = [byPromise[0], byPromise.at(-1)];
  const count = `${formatCount(keptDesigns)} designs keep the other promises at some place of the axis; ${efficient.length} of ${formatCount(efficient.length + beaten.place.length)} points are beaten by none.`;
  if (loosest === undefined || strictest === undefined)
    return { headline: FRONTIER.nothing, details: tellBudget(request.scenario), count: '' };
  if (chosen === null) return { ...tellInfeasible(frontier, loosest, strictest), count };
  const cost = formatUsd(chosen.point.objectiveUsdPerMonth);
  const headline =
    chosen.extraUsdPerMonth > 0.5
      ? boundWords(request.scenario)
          .costs.replace('{usd}', formatUsd(chosen.extraUsdPerMonth))
          .replace('{least}', formatUsd(chosen.point.objectiveUsdPerMonth - chosen.extraUsdPerMonth))
      : request.axis === 'complexity'
        ? `Nothing that keeps every promise costs less than the chosen ${cost} a month${strictest.isChosen ? ', and none is simpler.' : '; simpler costs more.'}`
        : `Nothing that promises as much costs less than the chosen ${cost} a month.`;
  return { headline, details: tellSteps(frontier, byPromise), count };
}

function tellBudget({ budgetUsdPerMonth }: Scenario): readonly string[] {
  return budgetUsdPerMonth === null
    ? []
    : [
        `The budget of ${formatUsd(budgetUsdPerMonth)} is one of them; “${INVERSE.heading}” says what the least costs.`,
      ];
}

function boundWords(scenario: Scenario): (typeof FRONTIER_BOUND)[keyof typeof FRONTIER_BOUND] {
  if (freedomOf(scenario) !== 'held') return FRONTIER_BOUND.pinned;
  return Object.keys(scenario.pins).length > 0 ? FRONTIER_BOUND.heldAndPinned : FRONTIER_BOUND.held;
}

/** Nothing keeps every promise: because of this one, or because of pins or of what is held. */
function tellInfeasible(
  { efficient, request: { axis: id, scenario } }: Frontier,
  loosest: EfficientAnswer,
  strictest: EfficientAnswer,
): Pick<FrontierWords, 'headline' | 'details'> {
  const axis = FRONTIER_AXES[id];
  const promised = axis.promised(scenario);
  const keeps = efficient.find(({ place }) => promised === null || axis.less(place) <= axis.less(promised));
  if (keeps !== undefined) {
    const { breaks, released } = boundWords(scenario);
    return { headline: breaks, details: [released.replace('{usd}', formatUsd(keeps.objectiveUsdPerMonth))] };
  }
  const at = (answer: EfficientAnswer) =>
    `${axis.write(answer.place)} for ${formatUsd(answer.objectiveUsdPerMonth)}`;
  return {
    headline: `Nothing keeps ${axis.write(promised ?? 0)} with the other promises.`,
    details: [
      `The strictest that can be kept is ${at(strictest)} a month; the loosest shown is ${at(loosest)}.`,
    ],
  };
}

/** The nearest points on either side at which the architecture is another, and the far end. */
function tellSteps({ chosen, request }: Frontier, byPromise: readonly EfficientAnswer[]): readonly string[] {
  if (chosen === null) return [];
  const axis = FRONTIER_AXES[request.axis];
  const { point } = chosen;
  const less = axis.less(point.place);
  if (!chosen.isEfficient) {
    const released = byPromise.find((answer) => axis.less(answer.place) <= less);
    return released ? [`Released, it would be ${nameOthers(released, point)}.`] : [];
  }
  const isOther = (answer: EfficientAnswer) =>
    LAYER_IDS.some((layer) => answer.options[layer] !== point.options[layer]);
  const stricter = byPromise.find((answer) => axis.less(answer.place) < less && isOther(answer));
  const looser = byPromise.findLast((answer) => axis.less(answer.place) > less && isOther(answer));
  const difference = (answer: EfficientAnswer) => {
    const usd = Math.abs(answer.objectiveUsdPerMonth - point.objectiveUsdPerMonth);
    return `${formatUsd(usd)} (${formatRatio(usd / point.objectiveUsdPerMonth)})`;
  };
  const strictest = byPromise.at(-1);
  return [
    ...(stricter
      ? [
          `Next up, ${axis.tell(stricter.place)} costs ${difference(stricter)} more, with ${nameOthers(stricter, point)}.`,
        ]
      : request.axis === 'complexity'
        ? []
        : ['Nothing on this axis goes further.']),
    ...(strictest && strictest !== stricter && axis.less(strictest.place) < less
      ? [`The furthest, ${axis.tell(strictest.place)}, costs ${difference(strictest)} more.`]
      : []),
    ...(looser
      ? [
          `Going back to ${axis.tell(looser.place)} saves ${difference(looser)}, with ${nameOthers(looser, point)}.`,
        ]
      : []),
  ];
}

function nameOthers(answer: FrontierAnswer, point: FrontierAnswer): string {
  return LAYER_IDS.filter((layer) => answer.options[layer] !== point.options[layer])
    .map((layer) => shortName(answer.options[layer]))
    .join(', ');
}
