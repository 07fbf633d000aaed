/** The Complexity card: a band, the structural number behind it, and the engineers that it takes. */
import { type Assessment, LAYER_IDS } from '../../engine';
import { formatCount, formatNumber } from '../../words/format/number';
import { LAYER_NAMES } from '../../words/layers';
import { optionName } from '../../words/options';
import { describeChange } from './describeChange';
import { findPromise } from './describePromise';
import { likelyRange } from './likelyRange';
import type { MetricSubject, MetricTable, MetricView, Verdict } from './metricView';
import { tellBrokenPromise } from './tellBrokenPromise';

const BANDS = ['Low', 'Medium', 'High'] as const;

const formatEngineers = (engineers: number): string => formatNumber(engineers, 1);

function writeEngineers(engineers: number): string {
  const number = formatEngineers(engineers);
  return `${number} ${number === '1' ? 'engineer' : 'engineers'}`;
}

function describeVerdict({ promises, complexity }: Assessment): Verdict {
  const onCall = findPromise(promises, 'on-call');
  if (onCall && !onCall.kept) return { state: 'broken', text: tellBrokenPromise(onCall) };
  const { statefulSystems } = complexity;
  return {
    state: 'note',
    text: `${formatCount(statefulSystems)} stateful ${statefulSystems === 1 ? 'system' : 'systems'}`,
  };
}

function tabulateParts({ complexity, parts }: Assessment): MetricTable[] {
  const measures = [
    ['Components', formatNumber(complexity.components, 1)],
    ['Interfaces', formatNumber(complexity.interfaces, 1)],
    ['Topology', formatNumber(complexity.topology, 2)],
    ['Structural complexity', formatNumber(complexity.structural, 1)],
    ['Stateful systems', formatCount(complexity.statefulSystems)],
    ['Engineers to run it', formatEngineers(complexity.operatingEngineers)],
  ];
  return [
    {
      caption: 'What makes it complex',
      columns: ['Measure', 'Now'],
      rows: measures.map((cells) => ({ id: cells[0] ?? '', cells })),
    },
    {
      caption: 'Operating hours by layer',
      columns: ['Layer', 'Stands there', 'Hours a month'],
      rows: LAYER_IDS.map((layer) => ({
        id: layer,
        cells: [
          LAYER_NAMES[layer],
          optionName(parts[layer].option),
          formatNumber(parts[layer].peopleHoursPerMonth, 0),
        ],
      })),
    },
  ];
}

export function describeComplexity({ now, before, doubt }: MetricSubject): MetricView {
  const { band, structural, operatingEngineers } = now.complexity;
  return {
    id: 'complexity',
    name: 'Complexity',
    verdict: describeVerdict(now),
    values: [
      { number: band, unit: '', caption: `structural ${formatNumber(structural, 0)}` },
      {
        number: formatEngineers(operatingEngineers),
        unit: '',
        caption: 'engineers to run',
        ...likelyRange(doubt, 'operatingEngineers', formatEngineers),
      },
    ],
    scale: { kind: 'steps', count: BANDS.length, activeIndex: BANDS.indexOf(band) },
    scaleBinds: false,
    breakdownLabel: 'by part',
    breakdown: () => tabulateParts(now),
    change:
      before &&
      describeChange({
        before: before.complexity.operatingEngineers,
        now: operatingEngineers,
        format: writeEngineers,
        more: 'more',
        less: 'fewer',
      }),
  };
}
