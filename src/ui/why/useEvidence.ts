// Fetches the evidence table once, when a receipt is first opened; null until it is there.
import { useEffect, useState } from 'react';
import type { Evidence } from '../../engine';

export type LoadEvidence = () => Promise<readonly Evidence[]>;

export function useEvidence(load: LoadEvidence): readonly Evidence[] | null {
  const [rows, setRows] = useState<readonly Evidence[] | null>(null);
  useEffect(() => {
    let wanted = true;
    load().then(
      (loaded) => wanted && setRows(loaded),
      () => wanted && setRows([]),
    );
    return () => {
      wanted = false;
    };
  }, [load]);
  return rows;
}
