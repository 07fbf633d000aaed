/** Puts a flip point into words, the place first, since a narrow slider cuts the end: "2B lakehouse". */
import { shortName } from '../../drawing/diagram/shortName';
import { formatDriverSpoken } from '../../drawing/format/formatDriverSpoken';
import { formatDriverValue } from '../../drawing/format/formatDriverValue';
import { type FlipPoint, LAYER_NAMES, type LayerId } from '../../engine';

export interface FlipLabel {
  readonly direction: FlipPoint['direction'];
  readonly value: number;
  readonly layer: LayerId | null;
  readonly text: string;
  readonly spoken: string;
}

/** `kept` tells whether every promise is kept there, `isHeld` whether that is a matter of one architecture. */
export function labelFlip(
  { driver, direction, toValue, changes }: FlipPoint,
  kept: boolean,
  isHeld: boolean,
): FlipLabel {
  const at = formatDriverValue(driver, toValue);
  const place = formatDriverSpoken(driver, toValue).replace(/,.*/, '');
  const [first, ...others] = changes;
  if (!first) {
    return {
      direction,
      value: toValue,
      layer: null,
      text: `${at} ${kept ? 'holds' : isHeld ? 'breaks' : 'no answer'}`,
      spoken: `Go to ${place}, where ${kept ? 'every promise can be kept' : isHeld ? 'what is held breaks a promise' : 'nothing keeps every promise'}`,
    };
  }
  const what = changes.map(({ layer, name }) => `${LAYER_NAMES[layer]} becomes ${name}`).join(', ');
  return {
    direction,
    value: toValue,
    layer: first.layer,
    text: `${at} ${shortName(first.to)}${others.length > 0 ? ` +${others.length}` : ''}`,
    spoken: `Go to ${place}, where ${what}`,
  };
}
