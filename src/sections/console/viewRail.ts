/** What the rail of a slider shows: where it stands, how far the stack stays the same, where layers change, what is out of reach. */
import { DRIVERS, type DriverId, type LayerId, type Track } from '../../engine';
import type { FlipLabel } from '../../ui/controls/labelFlip';
import { placeOnRail } from './placeOnRail';

export interface RailTick {
  readonly at: number;
  readonly layers: readonly LayerId[];
}

export interface RailLabel {
  readonly flip: FlipLabel;
  readonly at: number;
  readonly anchor: 'start' | 'end';
}

export interface RailView {
  readonly thumb: number;
  /** Where the chosen scenario of the scale bar has it; null where it stands there. */
  readonly ghost: number | null;
  /** Stretch on which the stack stays the same. */
  readonly zone: { readonly from: number; readonly to: number } | null;
  readonly ticks: readonly RailTick[];
  readonly dead: readonly { readonly from: number; readonly to: number }[];
  readonly labels: readonly RailLabel[];
}

interface RailSubject {
  readonly driver: DriverId;
  readonly value: number;
  readonly presetValue: number;
  readonly track: Track | null;
  readonly flips: readonly FlipLabel[];
}

/** Rail and type as narrow as they get where labels are shown. */
const RAIL_PX = 300;
const CHARACTER_PX = 7.1;
const GAP_PX = 8;

/** A tick stands between the last detent before the change and the first after it. */
const edgeOf = (index: number, last: number) => Math.min(1, Math.max(0, (index - 0.5) / last));

function placeLabels(
  flips: readonly FlipLabel[],
  zone: RailView['zone'],
  thumb: number,
): readonly RailLabel[] {
  const widths = flips.map(({ text }) => (text.length * CHARACTER_PX) / RAIL_PX);
  const placed = flips.map((flip, index): RailLabel => {
    const width = widths[index] ?? 0;
    if (flip.direction === 'down') {
      const end = Math.max(zone?.from ?? thumb, width);
      return { flip, at: end, anchor: 'end' };
    }
    return { flip, at: Math.min(zone?.to ?? thumb, 1 - width), anchor: 'start' };
  });
  const [down, up] = [
    placed.find(({ anchor }) => anchor === 'end'),
    placed.find(({ anchor }) => anchor === 'start'),
  ];
  if (down && up && down.at + GAP_PX / RAIL_PX > up.at) {
    const isDownNearer = Math.abs(thumb - (zone?.from ?? 0)) < Math.abs((zone?.to ?? 1) - thumb);
    return [isDownNearer ? down : up];
  }
  return placed;
}

export function viewRail({ driver, value, presetValue, track, flips }: RailSubject): RailView {
  const last = DRIVERS[driver].detents.length - 1;
  const segments = track?.segments ?? [];
  const thumb = placeOnRail(driver, value);
  const index = thumb * last;
  const here = segments.find(({ fromIndex, toIndex }) => index >= fromIndex - 0.5 && index < toIndex + 0.5);
  const spanOf = ({ fromIndex, toIndex }: (typeof segments)[number]) => ({
    from: edgeOf(fromIndex, last),
    to: edgeOf(toIndex + 1, last),
  });
  const zone = here?.choices ? spanOf(here) : null;
  const merged: { from: number; to: number }[] = [];
  for (const segment of segments) {
    if (segment.choices !== null) continue;
    const span = spanOf(segment);
    const before = merged.at(-1);
    if (before && before.to >= span.from) before.to = span.to;
    else merged.push(span);
  }
  return {
    thumb,
    ghost: presetValue === value ? null : placeOnRail(driver, presetValue),
    zone,
    ticks: segments
      .filter(({ fromIndex, changedLayers, choices }) => fromIndex > 0 && choices && changedLayers.length > 0)
      .map(({ fromIndex, changedLayers }) => ({ at: edgeOf(fromIndex, last), layers: changedLayers })),
    dead: merged,
    labels: placeLabels(flips, zone, thumb),
  };
}
