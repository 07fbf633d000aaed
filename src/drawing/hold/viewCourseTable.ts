/** The course as rows: a few loads on the way, each break among them. */

import { type Course, LAYER_IDS } from '../../engine';
import { formatDriverValue } from '../../words/format/driver';
import { formatRatio } from '../../words/format/ratio';
import { formatSeconds } from '../../words/format/time';
import { formatUsd } from '../../words/format/usd';
import { HOLD } from '../../words/hold';
import { LAYER_NAMES } from '../../words/layers';

const MOST_ROWS = 14;

export interface CourseRow {
  readonly value: number;
  readonly cells: readonly string[];
  readonly kept: boolean;
}

export function viewCourseTable({ load, points }: Course): readonly CourseRow[] {
  const step = Math.ceil(points.length / MOST_ROWS);
  return points
    .filter(({ kept }, index) => index % step === 0 || kept !== points[index - 1]?.kept)
    .map((point) => {
      const fullest = LAYER_IDS.reduce((best, layer) =>
        point.utilizationRatios[layer] > point.utilizationRatios[best] ? layer : best,
      );
      const broken = Object.values(point.usedRatios).filter((used) => used > 1).length;
      return {
        value: point.value,
        kept: point.kept,
        cells: [
          formatDriverValue(load, point.value),
          formatSeconds(point.figures.freshnessSeconds),
          formatSeconds(point.figures.servingSeconds),
          formatRatio(point.figures.onTimeRatio),
          `${LAYER_NAMES[fullest]} ${formatRatio(point.utilizationRatios[fullest])}`,
          formatUsd(point.figures.infrastructureUsdPerMonth),
          point.kept ? HOLD.tableKept : `${broken} broken`,
        ],
      };
    });
}
