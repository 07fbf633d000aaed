/** Names that fit the head of a plane, where there is room for one short line. */
import type { Part } from '../../engine';

const SHORTER: Readonly<Partial<Record<Part['option'], string>>> = {
  'ci-orchestrator': 'CI/CD, orchestrator',
  canary: 'CI/CD with canary',
};

export function planeName({ option, name }: Pick<Part, 'option' | 'name'>): string {
  return SHORTER[option] ?? name;
}
