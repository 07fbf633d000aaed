// Fetches the constants with all their prose once they are wanted; null until they are there, false when they can't be had.
import { useEffect, useState } from 'react';
import { type ConstantEntry, loadConstants } from '../../engine';

export function useConstants(wanted: boolean): readonly ConstantEntry[] | null | false {
  const [constants, setConstants] = useState<readonly ConstantEntry[] | null | false>(null);
  useEffect(() => {
    if (!wanted) return;
    let listens = true;
    loadConstants().then(
      (loaded) => listens && setConstants(loaded),
      () => listens && setConstants(false),
    );
    return () => {
      listens = false;
    };
  }, [wanted]);
  return constants;
}
