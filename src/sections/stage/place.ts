/** The vocabulary of a drawn picture: boxes, texts, lines, and when they are in each other's way. */
import { type TextWeight, textWidth } from '../../kit/textWidth';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Anchor = 'start' | 'middle' | 'end';

/** `layer` has the hue of the layer it belongs to; `strong` is the first ink, `quiet` the third. */
export type Tone = 'layer' | 'strong' | 'plain' | 'quiet' | 'decides' | 'broken' | 'warn';

export interface PlacedText {
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly size: number;
  readonly weight: TextWeight;
  readonly anchor: Anchor;
  readonly tone: Tone;
}

const ASCENT = 0.78;
const DESCENT = 0.22;

export function boxOfText({ text, x, y, size, weight, anchor }: PlacedText): Box {
  const width = textWidth(text, size, weight);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x: left, y: y - ASCENT * size, width, height: (ASCENT + DESCENT) * size };
}

export function doOverlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

export const middleOf = ({ y, height }: Box): number => y + height / 2;
export const centreOf = ({ x, width }: Box): number => x + width / 2;
