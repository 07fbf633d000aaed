// The caption of the film, in the place of the sentence: what changed last, because of what, at what cost.
import { useMemo } from 'react';
import { sourceOf } from '../../drawing/receipt/numberId';
import { positionOf } from '../../state/pathPlace';
import { useSimulator } from '../../state/useSimulator';
import { FILM } from '../../words/evolution';
import { captionOf, listSteps, stepAt } from './filmSteps';

const NONE = { changes: [] };

export function CaptionPanel() {
  const path = useSimulator((state) => state.path);
  const steps = useMemo(() => listSteps(path ?? NONE), [path]);
  const index = useSimulator((state) => stepAt(steps, positionOf(state) ?? 0));
  // At a stop the caption of the last change stays to be read.
  const step = steps.slice(0, index + 1).findLast(({ change }) => change) ?? steps[Math.max(index, 0)];
  if (!step) return null;
  const { cause, what, cost, layer } = captionOf(step);
  return (
    <p className="sentence" {...sourceOf('choice')}>
      {cause && (
        <b className="caption-cause" data-layer={layer ?? undefined}>
          {cause}:{' '}
        </b>
      )}
      {what || FILM.begin} <b>{cost}</b>
    </p>
  );
}
