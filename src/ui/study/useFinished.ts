// Keeps the last finished result of a study until the next one is finished too, so that no part of it comes and goes in between.
import { useState } from 'react';
import type { StudyKind, StudyRequest, StudyResult } from '../../runner/study/studies';
import type { StudyView } from './useStudy';

interface Finished<Kind extends StudyKind> {
  readonly result: StudyResult<Kind> | null;
  readonly of: StudyRequest<Kind> | null;
}

/** The first result is shown as it grows. */
export function useFinished<Kind extends StudyKind>(view: StudyView<Kind>): Finished<Kind> {
  const { result, of, status } = view;
  const [last, keep] = useState<Finished<Kind> | null>(null);
  if (status !== 'done') return last ?? view;
  if (result !== last?.result) keep({ result, of });
  return view;
}
