// Published bills and sizes against those of the model.
import { memo } from 'react';
import { countPassed, fill } from '../../drawing/modelCheck/countPassed';
import { viewAnchors } from '../../drawing/modelCheck/viewAnchors';
import { CHECK } from '../../words/modelCheck';
import { CheckGroup } from './CheckGroup';
import type { ModelCheck } from './useModelCheck';

export const AnchorsGroup = memo(function AnchorsGroup({ part }: { readonly part: ModelCheck['anchors'] }) {
  const { score, lead, columns } = CHECK.anchors;
  const rows = part?.rows ?? [];
  return (
    <CheckGroup
      heading={CHECK.groups.anchors}
      lead={lead}
      columns={columns}
      view={part && viewAnchors(rows)}
      score={fill(score, { passed: countPassed(rows), count: rows.length })}
    />
  );
});
