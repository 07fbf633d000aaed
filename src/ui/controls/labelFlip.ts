import type { FlipPoint, LayerId } from '../../engine';
import { formatDriverSpoken, formatDriverValue } from '../../words/format/driver';
import { LAYER_NAMES } from '../../words/layers';
import { optionName, shortName } from '../../words/options';

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
  const what = changes.map(({ layer, to }) => `${LAYER_NAMES[layer]} becomes ${optionName(to)}`).join(', ');
  return {
    ...at,
    layer: first.layer,
    text: `${shortName(first.to)}${others.length > 0 ? ` +${others.length}` : ''}`,
    spoken: `Go to ${there}, where ${what}`,
  };
}
