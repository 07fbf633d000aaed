// How each way to move is drawn: by its dashes first, by its shade second.
import type { PolicyId } from '../../engine';

export const POLICY_LINES: Readonly<
  Record<PolicyId, { readonly className: string; readonly dashes: string }>
> = {
  'just-in-time': { className: 'stroke-ink-1 stroke-[2.25]', dashes: '' },
  'everything-now': { className: 'stroke-ink-2 stroke-[1.75]', dashes: '8 4' },
  never: { className: 'stroke-ink-2 stroke-[2.25]', dashes: '0.5 4.5' },
};
