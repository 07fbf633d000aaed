/** What the Why panel shows of one layer: the reason, what else was weighed against what is allowed, what the promise costs, what changes it. */
import { formatFigures } from '../../drawing/format/formatFigures';
import { formatRatio } from '../../drawing/format/formatRatio';
import { formatSeconds } from '../../drawing/format/formatSeconds';
import { formatUsd } from '../../drawing/format/formatUsd';
import { formatUsdChange } from '../../drawing/format/formatUsdChange';
import type { LayerFlip } from '../../drawing/why/findLayerFlips';
import {
  type Binding,
  type BindingCause,
  type Decision,
  DRIVERS,
  LAYER_NAMES,
  type LayerId,
  type OptionId,
  type PromiseId,
} from '../../engine';
import { OPTION_NAMES } from '../../words/options';
import { EASED, MEASURES, WHY_PANEL } from '../../words/why';
import { measurePromise } from './measurePromise';
import { tellReason } from './tellReason';
import { decidingPromise, type WeighedLayer, type WeighedOption } from './weighLayer';

export type RowMark = keyof typeof WHY_PANEL.marks;

export interface WhyRow {
  readonly option: OptionId;
  readonly name: string;
  readonly mark: RowMark;
  /** "+$3.6K"; null for the chosen one, and where it has no cost of its own. */
  readonly extra: string | null;
  /** "31.6 h". */
  readonly value: string;
  /** 0 to 1 along the bar. */
  readonly length: number;
  readonly isBroken: boolean;
}

export interface WhyFlip {
  readonly name: string;
  readonly at: string;
  readonly direction: 'down' | 'up';
  readonly flip: LayerFlip;
}

export interface WhyView {
  readonly layer: LayerId;
  readonly title: string;
  readonly name: string;
  readonly option: OptionId;
  readonly isKept: boolean;
  readonly reason: string;
  readonly warning: string | null;
  /** What the promise that decides the cost would save, eased by one step; null where another layer decides. */
  readonly eased: { readonly words: string; readonly share: number } | null;
  readonly unit: string;
  readonly rows: readonly WhyRow[];
  /** Options in all; more than there are rows where some are left to the swap menu. */
  readonly optionCount: number;
  /** Where on the bars lies what is allowed. */
  readonly allowed: { readonly words: string; readonly place: number } | null;
  /** Null while it is being worked out. */
  readonly flips: readonly WhyFlip[] | null;
}

/** What is allowed lies here along a bar, so that what breaks it has room to show by how much. */
const ALLOWED_AT = 0.6;
/** The dearest of all is drawn this long where nothing is promised. */
const LONGEST = 0.9;
const MOST_ROWS = 3;
/** The rails of the sliders have the others. */
const MOST_FLIPS = 2;
const TOSS_UP = 0.05;

const PROMISE_OF: Readonly<Partial<Record<BindingCause, PromiseId>>> = {
  reliability: 'reliability',
  freshness: 'freshness',
  serving: 'serving',
  'data-loss': 'data-loss',
  budget: 'budget',
};

const EASED_FORMATS: Readonly<Record<BindingCause, (value: number) => string>> = {
  traffic: formatFigures,
  experiments: formatFigures,
  reliability: formatRatio,
  freshness: formatSeconds,
  serving: formatSeconds,
  'data-loss': formatRatio,
  budget: formatUsd,
};

/** What was chosen, and on either side of it the option that says most: the least bad that breaks, the cheapest that keeps. */
function pickRows({ options }: WeighedLayer): readonly WeighedOption[] {
  if (options.length <= MOST_ROWS) return options;
  const others = options.filter(({ isChosen }) => !isChosen);
  const worst = ({ broken }: WeighedOption) => Math.max(...broken.map(({ usedRatio }) => usedRatio));
  const breaking = others.filter(({ broken }) => broken.length > 0).toSorted((a, b) => worst(a) - worst(b));
  const keeping = others
    .filter(({ broken, extraUsdPerMonth }) => broken.length === 0 && extraUsdPerMonth !== null)
    .toSorted((a, b) => (a.extraUsdPerMonth ?? 0) - (b.extraUsdPerMonth ?? 0));
  const [fitting, apart] = [keeping.filter(({ alone }) => alone), keeping.filter(({ alone }) => !alone)];
  const wanted = [breaking[0], fitting[0], breaking[1], fitting[1], ...apart].filter(
    (one) => one !== undefined,
  );
  const picked = new Set(wanted.slice(0, MOST_ROWS - 1));
  return options.filter((one) => one.isChosen || picked.has(one));
}

function markOf(option: WeighedOption, totalUsd: number): RowMark {
  const { isChosen, alone, broken, extraUsdPerMonth } = option;
  if (isChosen) return broken.length > 0 ? 'breaks' : 'chosen';
  if (broken.length > 0 || extraUsdPerMonth === null) return 'breaks';
  if (alone === null) return 'clash';
  if (Math.abs(extraUsdPerMonth) <= TOSS_UP * totalUsd) return 'tossUp';
  return extraUsdPerMonth > 0 ? 'dearer' : 'cheaper';
}

/** Steps of the slider between here and there, so that the nearest come first. */
function stepsTo({ driver, value }: LayerFlip, decision: Decision): number {
  const { field, detents } = DRIVERS[driver];
  const nearest = (at: number) =>
    detents.reduce(
      (best, detent, index) =>
        Math.abs(Math.log((detent + 1e-9) / (at + 1e-9))) <
        Math.abs(Math.log(((detents[best] as number) + 1e-9) / (at + 1e-9)))
          ? index
          : best,
      0,
    );
  return Math.abs(detents.indexOf(value) - nearest(decision.scenario[field])) / detents.length;
}

const AT: Readonly<Record<LayerFlip['driver'], (value: number) => string>> = {
  traffic: (value) => `${formatFigures(value)} a day`,
  experiments: (value) => `${formatFigures(value)} tests a month`,
  reliability: (value) => `${formatRatio(value)} on time`,
  freshness: (value) => `${formatSeconds(value)} old`,
};

function viewFlips(flips: readonly LayerFlip[], decision: Decision): readonly WhyFlip[] {
  const gone = decision.kind === 'feasible' ? WHY_PANEL.outOfReach : WHY_PANEL.keptAgain;
  const nearest = [...flips].sort((a, b) => stepsTo(a, decision) - stepsTo(b, decision));
  return nearest
    .filter(({ to }, index) => nearest.findIndex((other) => other.to === to) === index)
    .slice(0, MOST_FLIPS)
    .map((flip) => ({
      name: flip.to === null ? gone : OPTION_NAMES[flip.to].name,
      at: AT[flip.driver](flip.value),
      direction: flip.direction,
      flip,
    }));
}

export interface WhySubject {
  readonly decision: Decision;
  readonly weighed: WeighedLayer;
  readonly binding: Binding | null;
  readonly flips: readonly LayerFlip[] | null;
}

export function viewWhy({ decision, weighed, binding, flips }: WhySubject): WhyView {
  const { layer } = weighed;
  const { scenario, chosen } = decision;
  const decides = binding !== null && binding.layer === layer && binding.isPromise ? binding : null;
  const promise = decidingPromise(weighed, chosen, decides ? (PROMISE_OF[decides.cause] ?? null) : null);
  const own = measurePromise(chosen, promise);
  const picked = pickRows(weighed);
  const values = picked.flatMap(({ alone }) => (alone ? [measurePromise(alone, promise)?.value ?? 0] : []));
  const allowed = own?.allowed ?? null;
  const full = allowed !== null && allowed > 0 ? allowed / ALLOWED_AT : Math.max(...values, 0) / LONGEST || 1;
  const brokenCount = chosen.promises.filter(({ kept }) => !kept).length;
  return {
    layer,
    title: LAYER_NAMES[layer],
    name: OPTION_NAMES[chosen.parts[layer].option].name,
    option: chosen.parts[layer].option,
    isKept: scenario.pins[layer] === chosen.parts[layer].option,
    reason: tellReason(decision, weighed, promise),
    warning:
      brokenCount === 0
        ? null
        : brokenCount === 1
          ? WHY_PANEL.breaks.one
          : WHY_PANEL.breaks.many.replace('{count}', String(brokenCount)),
    eased: decides && {
      words: EASED[decides.cause]
        .replace('{to}', EASED_FORMATS[decides.cause](decides.to))
        .replace('{usd}', formatUsd(decides.savedUsdPerMonth)),
      share: Math.min(1, decides.savedUsdPerMonth / chosen.cost.totalUsdPerMonth),
    },
    unit: MEASURES[promise ?? 'cost'],
    rows: picked.map((option) => {
      const measure = option.alone && measurePromise(option.alone, promise);
      const mark = markOf(option, chosen.cost.totalUsdPerMonth);
      return {
        option: option.option,
        name: OPTION_NAMES[option.option].name,
        mark,
        extra:
          option.isChosen || option.extraUsdPerMonth === null || promise === null
            ? null
            : formatUsdChange(option.extraUsdPerMonth),
        value: measure
          ? measure.write(measure.value)
          : option.extraUsdPerMonth === null
            ? WHY_PANEL.never
            : WHY_PANEL.clash,
        length: measure ? Math.min(1, Math.max(0, measure.value / full)) : 0,
        isBroken: measure ? !measure.isKept : false,
      };
    }),
    optionCount: weighed.options.length,
    allowed:
      own === null || allowed === null
        ? null
        : {
            words: WHY_PANEL[own.isLeast ? 'needed' : 'allowed'].replace('{value}', own.write(allowed)),
            place: ALLOWED_AT,
          },
    flips: flips && viewFlips(flips, decision),
  };
}
