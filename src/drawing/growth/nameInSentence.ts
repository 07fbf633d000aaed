/** The name of an option inside a sentence: "cron on one VM", but "PostgreSQL". */
import { type OptionId, optionName } from '../../engine';

const PROPER = /^(?:PostgreSQL|ClickHouse|Kafka|Kubernetes|Spark|Flink|CI\/CD|ML )/;

export function nameInSentence(option: OptionId): string {
  const name = optionName(option);
  return PROPER.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
