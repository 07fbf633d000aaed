// Published numbers against the mathematics of the model.
import { memo } from 'react';
import { countPassed, fill } from '../../drawing/modelCheck/countPassed';
import { viewPublished } from '../../drawing/modelCheck/viewPublished';
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
  const errors = part?.rows.filter((row) => !row.right && row.passes) ?? [];
  return (
    <CheckGroup
      heading={CHECK.groups.published}
      lead={lead}
      columns={columns}
      view={part && viewPublished(part.rows)}
      score={
        <>
          {fill(score, { passed: countPassed(right), count: right.length })}
          <span className="text-ink-3">. {fill(wrong, { count: errors.length })}.</span>
        </>
      }
    />
  );
});
