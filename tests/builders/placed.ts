// Where placed things lie against one another.
import type { Box, PlacedText } from '../../src/sections/stage/place';

export function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

export function moveText(text: PlacedText, x: number, y: number): PlacedText {
  return { ...text, x: text.x + x, y: text.y + y };
}
