// Says how far a study is: nothing when it is done, a sentence otherwise; never a blank. Not spoken by itself: the page has one live region.
import { FAILURE } from '../../words/failure';
import { STUDY } from '../../words/study';

interface StudyStatusProps {
  readonly status: 'waiting' | 'working' | 'done' | 'failed' | 'missing';
  readonly hasResult: boolean;
  readonly isSlower: boolean;
  readonly again: () => void;
}

export function StudyStatus({ status, hasResult, isSlower, again }: StudyStatusProps) {
  if (status === 'missing')
    return (
      <p className="text-micro text-warn">
        {STUDY.missing}{' '}
        <button type="button" onClick={again} className="min-h-6 text-ink-1 underline">
          {FAILURE.again}
        </button>
      </p>
    );
  const text =
    status === 'failed'
      ? STUDY.failed
      : status === 'done'
        ? isSlower
          ? STUDY.slower
          : ''
        : hasResult
          ? STUDY.refining
          : STUDY.waiting;
  return <p className={`min-h-5 text-micro ${status === 'failed' ? 'text-warn' : 'text-ink-3'}`}>{text}</p>;
}
