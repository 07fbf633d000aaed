/** What comes out on the right: decisions, scores, answers. */
import type { Assessment } from '../../engine';
import { formatCount } from '../../words/format/number';
import { formatSeconds } from '../../words/format/time';

export interface Output {
  readonly id: 'decisions' | 'scores' | 'answers';
  readonly name: string;
  readonly detail: string;
  readonly isAsked: boolean;
}

export function tellModels(models: number): string {
  if (models === 0) return 'no models';
  return `${formatCount(models)} ${models === 1 ? 'model' : 'models'}`;
}

export function viewOutputs({ serving, demand }: Assessment): readonly Output[] {
  const { models } = demand.assumptions;
  const decision = serving.decisionP95Seconds;
  return [
    {
      id: 'decisions',
      name: 'Online decisions',
      detail: decision === null ? 'none asked' : `p95 ${formatSeconds(decision)}`,
      isAsked: decision !== null,
    },
    {
      id: 'scores',
      name: 'Scores',
      detail: tellModels(models),
      isAsked: models > 0,
    },
    {
      id: 'answers',
      name: 'Dashboards, tests',
      detail: `p95 ${formatSeconds(serving.dashboardP95Seconds)}`,
      isAsked: true,
    },
  ];
}
