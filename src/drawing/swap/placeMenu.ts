/** Places a menu beside what opened it: below where it fits, else as near as the window lets it. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Anchor {
  readonly right: number;
  readonly bottom: number;
}

export interface Place {
  readonly left: number;
  readonly top: number;
}

const GAP_PX = 8;
const MARGIN_PX = 16;

const within = (value: number, extent: number, room: number) =>
  Math.max(MARGIN_PX, Math.min(value, room - MARGIN_PX - extent));

/** Its right edge stands under the right edge of the anchor, unless that leaves the window. */
export function placeMenu(anchor: Anchor, menu: Size, room: Size): Place {
  return {
    left: within(anchor.right - menu.width, menu.width, room.width),
    top: within(anchor.bottom + GAP_PX, menu.height, room.height),
  };
}
