// The words of a change: what, because of what, at what difference.
import { useMemo } from 'react';
import type { Decision } from '../../engine';
import { ChangeStrip } from './ChangeStrip';
import { describeChange } from './describeChange';

interface ChangeWordsProps {
  readonly before: Decision;
  readonly now: Decision;
}

export function ChangeWords({ before, now }: ChangeWordsProps) {
  return <ChangeStrip {...useMemo(() => describeChange(before, now), [before, now])} />;
}
