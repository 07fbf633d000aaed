/** Writes a range with its unit once: $2.3–9.1K, 46–53 min, 93.1–99.4%; ends in different units keep theirs. */
const UNIT = /^(\$?)([\d.,]+)(.*)$/;

export function formatSpan(low: number, high: number, format: (value: number) => string): string {
  const from = format(low);
  const to = format(high);
  if (from === to) return `about ${from}`;
  const [, fromSign, fromNumber, fromUnit] = UNIT.exec(from) ?? [];
  const [, toSign, toNumber, toUnit] = UNIT.exec(to) ?? [];
  const isShared = fromNumber && toNumber && fromUnit === toUnit && fromSign === toSign;
  return isShared ? `${fromSign}${fromNumber}–${toNumber}${toUnit}` : `${from}–${to}`;
}
