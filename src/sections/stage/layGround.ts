/** What every layout of the ground shares: what is placed, arrows that point right, and the sources on the left. */
import { textWidth } from '../../kit/textWidth';
import { STAGE } from '../../words/stage';
import type { LaidCard, TypeSizes } from './layCard';
import type { Box, PlacedText } from './place';
import type { FlowContent } from './viewDiagram';

export interface PlacedFlow {
  readonly id: string;
  readonly path: string;
  readonly weight: number;
  /** Tip of the arrow, and where it points; null between parts of one machine. */
  readonly head: { readonly x: number; readonly y: number; readonly to: 'right' | 'up' | 'down' } | null;
  /** Bright grains run along it. */
  readonly isMoving: boolean;
}

/** A line from a plane to what it watches or carries. */
export interface PlacedTap {
  readonly layer: 'monitoring' | 'deployment';
  readonly path: string;
}

export interface PlacedMachine {
  readonly box: Box;
  /** Heights of the lines that divide it. */
  readonly dividers: readonly number[];
}

export interface PlacedDiagram {
  readonly width: number;
  readonly height: number;
  readonly cards: readonly LaidCard[];
  readonly flows: readonly PlacedFlow[];
  readonly taps: readonly PlacedTap[];
  readonly texts: readonly PlacedText[];
  readonly machine: PlacedMachine | null;
}

export interface Ground {
  readonly width: number;
  readonly height: number;
  readonly type: TypeSizes;
}

/** Below this the six layers are a list. */
export const LEAST_WIDTH = 700;
/** The width and height that the comps of this layout were drawn on. */
export const DRAWN = { width: 876, height: 336 };

export const word = (
  type: TypeSizes,
  text: string,
  x: number,
  y: number,
  rest: Partial<PlacedText> = {},
): PlacedText => ({
  text,
  x,
  y,
  size: type.small,
  weight: 'regular',
  anchor: 'start',
  tone: 'plain',
  ...rest,
});

/** Half of an arrow's head; a strong flow has a large one. */
const headSize = (weight: number) => 3.5 + Math.min(2.5, weight / 4);

export function flowRight(
  id: string,
  from: number,
  to: number,
  y: number,
  { weight }: FlowContent,
  isMoving = true,
): PlacedFlow {
  return {
    id,
    path: `M${from} ${y}H${Math.max(from, to - headSize(weight))}`,
    weight,
    head: { x: to, y, to: 'right' },
    isMoving,
  };
}

export function sourceWords(type: TypeSizes, x: number, middle: number): readonly PlacedText[] {
  const line = type.small * 1.54;
  return STAGE.sources.map((text, index) =>
    word(type, text, x, middle + (index - 1) * line + type.small * 0.36, { tone: 'quiet' }),
  );
}

export const sourcesWidth = (type: TypeSizes): number =>
  Math.max(...STAGE.sources.map((text) => textWidth(text, type.small)));

export function moveCard(card: LaidCard, x: number, y: number): LaidCard {
  return { ...card, box: { ...card.box, x: card.box.x + x, y: card.box.y + y } };
}
