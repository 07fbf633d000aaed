// Laws over random scenarios, counted while they run.
import { memo } from 'react';
import { fill } from '../../drawing/modelCheck/countPassed';
import { CHECK } from '../../words/modelCheck';
import { CheckGroup } from './CheckGroup';
import { LawList } from './LawList';
import type { ModelCheck } from './useModelCheck';

const NO_ROWS = { rows: [], misses: [] };

export const LawsGroup = memo(function LawsGroup({ part }: { readonly part: ModelCheck['laws'] }) {
  const { lead, count, columns } = CHECK.laws;
  return (
    <CheckGroup
      heading={CHECK.groups.laws}
      lead={lead}
      columns={columns}
      view={part && NO_ROWS}
      score={
        part && (
          <>
            <p>{fill(count, { ...part.report })}</p>
            <LawList laws={part.report.laws} />
          </>
        )
      }
    />
  );
});
