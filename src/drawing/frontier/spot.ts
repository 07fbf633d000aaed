/** A point of the frontier with its place in the picture, pixels. */
import type { EfficientAnswer } from '../../engine';

export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly answer: EfficientAnswer;
}
