// What moving is reckoned with: every constant with its range and where it comes from.
import { useEffect, useState } from 'react';
import { GROWTH } from '../../content/growth';
import { formatConstant } from '../../drawing/receipt/formatConstant';
import { loadEvidence, loadMigrationConstants, type Sourced } from '../../engine';
import { ConstantSources } from '../why/ConstantSources';
import { useEvidence } from '../why/useEvidence';

export function MigrationConstants() {
  const [constants, setConstants] = useState<readonly Sourced[] | null>(null);
  const evidence = useEvidence(loadEvidence);
  useEffect(() => {
    let wanted = true;
    loadMigrationConstants().then(
      (loaded) => wanted && setConstants(loaded),
      () => wanted && setConstants([]),
    );
    return () => {
      wanted = false;
    };
  }, []);
  if (constants === null) return <p className="text-ink-3">{GROWTH.constantsPending}</p>;
  return (
    <table className="w-full text-ink-2 tabular-nums">
      <caption className="sr-only">{GROWTH.constants}</caption>
      <thead>
        <tr className="text-left text-ink-3">
          {GROWTH.constantsColumns.map((column) => (
            <th key={column} scope="col" className="pr-3 pb-1 font-normal">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {constants.map(({ name, value, low, high, unit, note, kind, evidence: sources }) => (
          <tr key={name} className="border-t border-hairline align-top">
            <th scope="row" className="py-1.5 pr-3 text-left font-normal text-ink-1">
              {name}
              <span className="block text-ink-2">{note}</span>
              <ConstantSources constant={{ kind, sources }} evidence={evidence} />
            </th>
            <td className="py-1.5 pr-3 whitespace-nowrap">
              {formatConstant(value)} {unit}
            </td>
            <td className="py-1.5 whitespace-nowrap">{`${formatConstant(low)}–${formatConstant(high)}`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
