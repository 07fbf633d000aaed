// Holds on to the last value that counted, so that nothing flickers while the next one is worked out.
import { useState } from 'react';

export function useSettled<T>(value: T, counts: boolean): T {
  const [held, hold] = useState(value);
  if (counts && held !== value) hold(value);
  return counts ? value : held;
}
