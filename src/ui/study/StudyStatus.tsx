// Says how far a study is: nothing when it is done, a sentence otherwise; never a blank. Not spoken by itself: the page has one live region.
import { STUDY } from '../../words/study';

interface StudyStatusProps {
  readonly status: 'waiting' | 'working' | 'done' | 'failed';
  readonly hasResult: boolean;
  readonly isSlower: boolean;
}

export function StudyStatus({ status, hasResult, isSlower }: StudyStatusProps) {
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
