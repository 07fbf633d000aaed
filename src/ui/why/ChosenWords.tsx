// What the chosen option is good at and what it can't do, beside the reason for it.

import type { LayerId, OptionId } from '../../engine';
import { OPTIONS } from '../../words/optionTexts';
import { WHY } from '../../words/whySection';

interface ChosenWordsProps {
  readonly layer: LayerId;
  readonly option: OptionId;
}

export function ChosenWords({ layer, option }: ChosenWordsProps) {
  const words = OPTIONS[option];
  const plane = layer === 'monitoring' || layer === 'deployment';
  const rows = [
    [WHY.goodAt, words.goodAt],
    [WHY.cannot, words.cannot],
    [plane ? WHY.watched.plane : WHY.watched.layer, words.watched],
  ] as const;
  return (
    <div className="mt-4 max-w-[64ch] border-t border-hairline pt-3 text-micro xl:max-w-[36ch]">
      <p className="text-ink-2">{words.description}</p>
      <dl className="mt-2 grid gap-2">
        {rows.map(([term, text]) => (
          <div key={term}>
            <dt className="inline font-medium text-ink-2">{term}: </dt>
            <dd className="inline text-ink-3">{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
