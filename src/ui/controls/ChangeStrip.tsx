// Says beside the presets what the last change did; before the first one, what will stand here.
import type { ChangeWords } from './describeChange';

interface ChangeStripProps {
  readonly change: ChangeWords | null;
}

export function ChangeStrip({ change }: ChangeStripProps) {
  return (
    <p className="min-w-0 flex-1 text-micro text-ink-2 tabular-nums max-xl:order-3 max-xl:basis-full">
      <b className="block truncate font-semibold text-ink-1 max-xl:whitespace-normal">
        {change ? change.title : 'Flip a preset or drag a slider.'}
      </b>
      <span className="block xl:truncate">
        {change ? (
          <>
            {change.cause && <span className="text-ink-3">{change.cause}. </span>}
            {change.effect}
          </>
        ) : (
          'This line then says what changed, because of what, and at what difference.'
        )}
      </span>
    </p>
  );
}
