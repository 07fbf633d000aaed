/** The words of the evolution picture that stand outside its lanes: names of stops, levels of cost, the key, and the cost at the cursor. */
import { formatUsd } from '../../drawing/format/formatUsd';
import { type ScalePath, TIER_NAMES, TIERS } from '../../engine';
import { textWidth } from '../../kit/textWidth';
import { EVOLUTION } from '../../words/stage';
import { type Box, boxOfText, doOverlap, type PlacedText } from './place';

export interface EvolutionRoom {
  readonly width: number;
  readonly height: number;
  /** Left and right end of the scale. */
  readonly from: number;
  readonly to: number;
  readonly small: number;
  /** No room beside the lanes: their titles stand above them. */
  readonly isNarrow: boolean;
}

export interface EvolutionPlace {
  readonly position: number;
  /** False where the scenario has left the path: the place is then only the nearest. */
  readonly isOnPath: boolean;
  /** All in, a month. */
  readonly totalUsdPerMonth: number;
  /** Of it, engineers' time. */
  readonly peopleUsdPerMonth: number;
}

export interface PlacedStop {
  readonly x: number;
  readonly isHere: boolean;
  readonly text: PlacedText | null;
}

type Scale = (value: number) => number;

/** Everything that a word must know of the picture to find its place. */
export interface EvolutionGround {
  readonly path: ScalePath;
  readonly place: EvolutionPlace;
  readonly room: EvolutionRoom;
  readonly x: Scale;
  readonly y: Scale;
  /** Top and bottom of the curves. */
  readonly top: number;
  readonly bottom: number;
}

const word = (
  text: string,
  x: number,
  y: number,
  rest: Pick<PlacedText, 'size' | 'tone'> & Partial<PlacedText>,
): PlacedText => ({
  text,
  x,
  y,
  weight: rest.tone === 'strong' ? 'strong' : 'regular',
  anchor: 'start',
  ...rest,
});

const STOP_Y = 25;
/** Between a stop and its name: around the thumb of the cursor more than around an empty stop. */
const AWAY = { here: 18, there: 13 };
const CLEAR = 14;

/** A name stands beside its stop, where neither the cursor nor another name is; left out where there is no such side. */
export function layStops(ground: EvolutionGround): readonly PlacedStop[] {
  const { place, x, room } = ground;
  const isHere = (stop: number) => place.isOnPath && Math.abs(place.position - stop) < 1e-6;
  const cursor: Box = { x: x(place.position) - CLEAR, y: 0, width: 2 * CLEAR, height: 2 * STOP_Y };
  const taken: Box[] = [];
  // The stop that one stands on has its name before all others.
  const order = TIERS.map((tier, stop) => ({ tier, stop })).sort(
    (a, b) => Number(isHere(b.stop)) - Number(isHere(a.stop)),
  );
  return order.map(({ tier, stop }) => {
    const here = isHere(stop);
    const name = TIER_NAMES[tier];
    const size = room.small + 1;
    const width = textWidth(name, size, 'strong');
    const away = here ? AWAY.here : AWAY.there;
    const text = [x(stop) + away, x(stop) - away - width]
      .map((left) => word(name, left, STOP_Y, { size, tone: here ? 'strong' : 'quiet' }))
      .find((candidate) => {
        const box = { ...boxOfText(candidate), width };
        const isFree = !taken.some((other) => doOverlap(box, other)) && (here || !doOverlap(box, cursor));
        return isFree && box.x >= 0 && box.x + width <= room.width;
      });
    if (text) taken.push({ ...boxOfText(text), width: width + 6 });
    return { x: x(stop), isHere: here, text: text ?? null };
  });
}

/** A level of cost, named left of the scale, or on its line where there is no room beside it. */
export function layLevel(
  usd: number,
  { room, y }: EvolutionGround,
): { readonly y: number; readonly text: PlacedText } {
  const text = formatUsd(usd).replace('.0', '');
  const common = { size: room.small, tone: 'quiet' } as const;
  return {
    y: y(usd),
    text: room.isNarrow
      ? word(text, room.from, y(usd) - 4, common)
      : word(text, room.from - 8, y(usd) + 4.5, { ...common, anchor: 'end' }),
  };
}

const KEY_PITCH = 26;
const KEY_MARK = 28;

export interface EvolutionKey {
  /** Ends of the scale. */
  readonly from: number;
  readonly to: number;
  readonly texts: readonly PlacedText[];
  readonly marks: readonly {
    readonly id: 'cost' | 'people' | 'range';
    readonly x: number;
    readonly y: number;
  }[];
}

/** Beside the curves, or on one line above them where there is no room. */
export function layKey({ room: { from, to, small, isNarrow }, top }: EvolutionGround): EvolutionKey {
  const tones = { cost: 'strong', people: 'plain', range: 'quiet' } as const;
  let left = isNarrow ? from : 20;
  const placed = (['cost', 'people', 'range'] as const).map((id, index) => {
    const y = isNarrow ? top - 20 : top + 14 + index * KEY_PITCH;
    const text = word(EVOLUTION[id], left + KEY_MARK, y + small * 0.36, { size: small, tone: tones[id] });
    const mark = { id, x: left, y };
    if (isNarrow) left = text.x + textWidth(text.text, small, text.weight) + 12;
    return { text, mark };
  });
  return { from, to, texts: placed.map(({ text }) => text), marks: placed.map(({ mark }) => mark) };
}

const LABEL = { height: 34, away: 14, pad: 12, gap: 9, baseline: 23 };

export interface EvolutionLabel {
  readonly box: Box;
  readonly texts: readonly PlacedText[];
}

/** Above all that is drawn along its width, or where that leaves no room, below it. */
export function layLabel({ path, place, room, x, y, top, bottom }: EvolutionGround): EvolutionLabel {
  const { totalUsdPerMonth, peopleUsdPerMonth } = place;
  const money = formatUsd(totalUsdPerMonth);
  const percent = Math.round((100 * peopleUsdPerMonth) / totalUsdPerMonth);
  const share = EVOLUTION.share.replace('{share}', String(percent));
  const [moneySize, shareSize] = [room.small + 5, room.small + 1];
  const moneyWidth = textWidth(money, moneySize, 'strong');
  const width = moneyWidth + textWidth(share, shareSize) + 2 * LABEL.pad + LABEL.gap;
  const cursor = x(place.position);
  const isRight = cursor + LABEL.away + width <= room.width - 4;
  const left = Math.max(2, isRight ? cursor + LABEL.away : cursor - LABEL.away - width);
  const isUnder = ({ position }: { readonly position: number }) =>
    x(position) >= left - 8 && x(position) <= left + width + 8;
  const points = path.points.filter(isUnder);
  const highest = Math.min(
    y(totalUsdPerMonth),
    ...path.ranges.filter(isUnder).map(({ highUsdPerMonth }) => y(highUsdPerMonth)),
    ...points.map((point) => y(point.totalUsdPerMonth)),
  );
  const lowest = Math.max(
    y(totalUsdPerMonth),
    ...points.map((point) => y(Math.max(1, point.peopleUsdPerMonth))),
  );
  const ceiling = top - 12;
  const above = highest - LABEL.height - 8;
  const below = lowest + 10;
  const at = above >= ceiling ? above : below + LABEL.height <= bottom ? below : ceiling;
  const box: Box = { x: left, y: at, width, height: LABEL.height };
  const baseline = at + LABEL.baseline;
  return {
    box,
    texts: [
      word(money, left + LABEL.pad, baseline, { size: moneySize, tone: 'strong' }),
      word(share, left + LABEL.pad + moneyWidth + LABEL.gap, baseline, { size: shareSize, tone: 'plain' }),
    ],
  };
}
