// The misses of a group, the first few at once, all of them on demand.
import { useState } from 'react';
import type { CheckRowView } from '../../drawing/modelCheck/checkView';
import { fill } from '../../drawing/modelCheck/countPassed';
import { CHECK } from '../../words/modelCheck';
import { SmallButton } from '../why/SmallButton';
import { CheckTable } from './CheckTable';

interface MissListProps {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly CheckRowView[];
}

const FIRST = 6;

export function MissList({ name, columns, rows }: MissListProps) {
  const [isWhole, setIsWhole] = useState(false);
  return (
    <>
      <CheckTable
        name={`${name}: ${CHECK.misses}`}
        columns={columns}
        rows={isWhole ? rows : rows.slice(0, FIRST)}
      />
      {!isWhole && rows.length > FIRST && (
        <p className="my-2">
          <SmallButton onPress={() => setIsWhole(true)}>
            {fill(CHECK.moreMisses, { count: rows.length })}
          </SmallButton>
        </p>
      )}
    </>
  );
}
