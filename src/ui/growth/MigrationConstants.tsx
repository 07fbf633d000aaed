// What moving is reckoned with: every constant with its range and where it comes from, each replaceable in place.

import { listMigrationConstants } from '../../drawing/growth/listMigrationConstants';
import { type ConstantId, loadEvidence, type Scenario } from '../../engine';
import { GROWTH } from '../../words/growth';
import { useConstants } from '../assumptions/useConstants';
import { ConstantTable } from '../why/ConstantTable';
import { useEvidence } from '../why/useEvidence';

interface MigrationConstantsProps {
  readonly own: Scenario['constants'];
  readonly onSet: (id: ConstantId, value: number | null) => void;
}

export function MigrationConstants({ own, onSet }: MigrationConstantsProps) {
  const constants = useConstants(true);
  const evidence = useEvidence(loadEvidence);
  if (!constants)
    return (
      <p className="text-ink-3">{constants === null ? GROWTH.constantsPending : GROWTH.constantsFailed}</p>
    );
  return (
    <ConstantTable
      heading={GROWTH.constantsOf}
      lead={GROWTH.constantsLead}
      constants={listMigrationConstants(constants, own)}
      evidence={evidence}
      withNotes
      onSet={onSet}
    />
  );
}
