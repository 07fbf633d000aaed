/** Puts a flip point into words: "lakehouse" "at 2B". */
import { shortName } from '../../drawing/diagram/shortName';
import { type FlipPoint, LAYER_NAMES, type LayerId } from '../../engine';
import { formatDriverSpoken, formatDriverValue } from '../../words/format/driver';

export interface FlipLabel extends Pick<FlipPoint, 'direction'> {
  readonly value: number;
  readonly layer: LayerId | null;
  readonly text: string;
  readonly place: string;
  readonly spoken: string;
}

/** `kept` tells whether every promise is kept there, `isHeld` whether one architecture is asked about. */
export function labelFlip(
  { driver, direction, toValue, changes }: FlipPoint,
  kept: boolean,
  isHeld = false,
): FlipLabel {
  const at = { direction, value: toValue, place: ` at ${formatDriverValue(driver, toValue)}` };
  const there = formatDriverSpoken(driver, toValue).replace(/,.*/, '');
  const [first, ...others] = changes;
  if (!first) {
    return {
      ...at,
      layer: null,
      text: kept ? 'holds' : isHeld ? 'breaks' : 'no answer',
      spoken: `Go to ${there}, where ${kept ? 'every promise can be kept' : isHeld ? 'what is held breaks' : 'nothing keeps every promise'}`,
    };
  }
  const what = changes.map(({ layer, name }) => `${LAYER_NAMES[layer]} becomes ${name}`).join(', ');
  return {
    ...at,
    layer: first.layer,
    text: `${shortName(first.to)}${others.length > 0 ? ` +${others.length}` : ''}`,
    spoken: `Go to ${there}, where ${what}`,
  };
}
