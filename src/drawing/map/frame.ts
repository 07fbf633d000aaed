/** The frame of the map in pixels, and where places of the axes lie in it. */
export interface MapFrame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const MARGIN = { left: 46, right: 8, top: 26, bottom: 42 };
const HEIGHT_PER_WIDTH = 0.62;
const [HEIGHT_LOW, HEIGHT_HIGH] = [330, 560];

export function frameMap(width: number): MapFrame {
  const height = Math.round(Math.min(HEIGHT_HIGH, Math.max(HEIGHT_LOW, width * HEIGHT_PER_WIDTH)));
  return {
    width,
    height,
    left: MARGIN.left,
    right: width - MARGIN.right,
    top: MARGIN.top,
    bottom: height - MARGIN.bottom,
  };
}

/** Pixel of a place 0..1 along the lower edge. */
export const toX = ({ left, right }: MapFrame, place: number) => left + (right - left) * place;
/** Pixel of a place 0..1 up the side. */
export const toY = ({ top, bottom }: MapFrame, place: number) => bottom - (bottom - top) * place;
