// Published numbers against the laws of the answer and of its studies.
import { memo } from 'react';
import { countPassed, fill } from '../../drawing/modelCheck/countPassed';
import { viewPublished } from '../../drawing/modelCheck/viewPublished';
import type { CaseUser } from '../../engine';
import { CHECK } from '../../words/modelCheck';
import { CheckGroup } from './CheckGroup';
import type { ModelCheck } from './useModelCheck';

export const PublishedGroup = memo(function PublishedGroup({
  part,
}: {
  readonly part: ModelCheck['published'];
}) {
  const { score, wrong, lead, columns } = CHECK.published;
  const right = part?.rows.filter((row) => row.right) ?? [];
  const used = (usedBy: CaseUser) => countPassed(right.filter((row) => row.usedBy === usedBy));
  const errors = part?.rows.filter((row) => !row.right && row.passes) ?? [];
  return (
    <CheckGroup
      heading={CHECK.groups.published}
      lead={lead}
      columns={columns}
      view={part && viewPublished(part.rows)}
      score={
        <>
          {fill(score, {
            passed: countPassed(right),
            count: right.length,
            decision: used('decision'),
            study: used('study'),
          })}
          <span className="text-ink-3">. {fill(wrong, { count: errors.length })}.</span>
        </>
      }
    />
  );
});
