// Real organisations: verdict and choice, layer by layer with the yardstick beside, disagreements explained.
import { memo } from 'react';
import { viewOrganisations } from '../../drawing/modelCheck/viewOrganisations';
import { CHECK } from '../../words/modelCheck';
import { CheckGroup } from './CheckGroup';
import { OrganisationScores } from './OrganisationScores';
import type { ModelCheck } from './useModelCheck';

export const OrganisationsGroup = memo(function OrganisationsGroup({
  part,
}: {
  readonly part: ModelCheck['organisations'];
}) {
  const { lead, columns } = CHECK.organisations;
  return (
    <CheckGroup
      heading={CHECK.groups.organisations}
      lead={lead}
      columns={columns}
      view={part && viewOrganisations(part.report.rows)}
      score={part && <OrganisationScores report={part.report} />}
    />
  );
});
