/** The map in words: what changes on the way from one side to the other, through the visitor's own point. */
import { axisValue, type DriverId, type MapPicture } from '../../engine';
import { formatDriverSpoken, formatDriverValue } from '../../words/format/driver';
import { LAYER_NAMES } from '../../words/layers';
import { optionName } from '../../words/options';
import { differingLayers, nameAnswer, nameNothing } from './readMap';

export interface SliceStep {
  readonly id: string;
  readonly at: string;
  readonly text: string;
}

export interface MapSlice {
  readonly heading: string;
  readonly first: string;
  readonly steps: readonly SliceStep[];
}

/** Along `driver`, the other one held at `otherPlace`. */
export function tellSlice(
  picture: MapPicture,
  along: 'x' | 'y',
  driver: DriverId,
  other: DriverId,
  otherValue: number,
  otherPlace: number,
): MapSlice {
  const { columns, rows, answers } = picture;
  const last = along === 'x' ? columns : rows;
  const fixed = Math.round(otherPlace * (along === 'x' ? rows : columns));
  const answerAt = (index: number) =>
    answers[along === 'x' ? fixed * (columns + 1) + index : index * (columns + 1) + fixed] as number;
  const steps: SliceStep[] = [];
  for (let index = 1; index <= last; index += 1) {
    const [before, after] = [answerAt(index - 1), answerAt(index)];
    if (before === after) continue;
    const value = axisValue(driver, (index - 1 / 2) / last);
    steps.push({
      id: String(index),
      at: formatDriverValue(driver, Number(value.toPrecision(driver === 'reliability' ? 6 : 2))),
      text: tellChange(picture, before, after),
    });
  }
  return {
    heading: `${along === 'x' ? 'Left to right' : 'Upwards'}, at ${formatDriverSpoken(other, otherValue)}`,
    first: nameAnswer(picture, answerAt(0)),
    steps,
  };
}

function tellChange(picture: MapPicture, before: number, after: number): string {
  const architecture = picture.palette[after];
  if (!architecture) return `from here on ${nameNothing(picture.request.scenario)}`;
  if (!picture.palette[before]) return `every promise can be kept: ${nameAnswer(picture, after)}`;
  return differingLayers(picture, before, after)
    .map((layer) => `${LAYER_NAMES[layer]} becomes ${optionName(architecture.options[layer])}`)
    .join('; ');
}
