/** Puts words together: values into the blanks of a sentence, names into a list. */

/** "in month {month}"; a blank without a value stays, so that a test can see it. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (blank, name: string) => String(values[name] ?? blank));
}

/** As a sentence lists names: "Kafka, Flink and dbt". */
export function joinNames(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
