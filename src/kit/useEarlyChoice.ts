// Honours a radio that was pressed before the script of its group was there.
import { type RefObject, useEffect, useRef } from 'react';

export function useEarlyChoice<Value extends string>(
  group: RefObject<HTMLElement | null>,
  choices: readonly Value[],
  chosen: Value | null,
  take: (value: Value) => void,
): void {
  const first = useRef({ choices, chosen, take });
  useEffect(() => {
    const { current } = first;
    const pressed = group.current?.querySelector<HTMLInputElement>(':checked')?.value;
    const value = current.choices.find((choice) => choice === pressed);
    if (value !== undefined && value !== current.chosen) current.take(value);
  }, [group]);
}
