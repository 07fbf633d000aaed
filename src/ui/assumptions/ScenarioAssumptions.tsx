// The assumptions of the scenario behind a disclosure; the fields themselves come when it is opened.
import { useState } from 'react';
import { ASSUMPTIONS_VIEW as WORDS } from '../../words/assumptions';
import { lazyPart } from '../app/lazyPart';
import { Icon } from '../controls/Icon';

const AssumptionsPanel = lazyPart(
  'The assumptions',
  async () => (await import('../controls/AssumptionsPanel')).AssumptionsPanel,
);

export function ScenarioAssumptions({ byHand }: { readonly byHand: number }) {
  const [open, setOpen] = useState(false);
  return (
    <details
      className="group/own p-4 sm:px-6 sm:py-5.5"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className="flex min-h-8 list-none items-start justify-between gap-4 [&::-webkit-details-marker]:hidden">
        <span>
          <span className="block text-[0.9375rem]/5.5 font-semibold text-ink-1">
            {WORDS.scenario.heading}
            {byHand > 0 && <span className="font-normal text-ink-3">, {byHand} set by hand</span>}
          </span>
          <span className="mt-0.5 block max-w-[64ch] text-micro text-ink-3">{WORDS.scenario.lead}</span>
        </span>
        <Icon
          name="down"
          className="mt-1 size-4 flex-none text-ink-2 transition-transform duration-fast group-open/own:rotate-180"
        />
      </summary>
      {open && (
        <div className="mt-4">
          <AssumptionsPanel />
        </div>
      )}
    </details>
  );
}
