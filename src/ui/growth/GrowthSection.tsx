// Growth over months: two rates to set, and what comes of them.
import type { ReactNode } from 'react';
import { tellFollowers } from '../../drawing/growth/tellFollowers';
import type { ConstantId, Growth, Scenario } from '../../engine';
import { SECTIONS } from '../../words/frame';
import { GROWTH } from '../../words/growth';
import { SectionFrame } from '../why/SectionFrame';
import { GrownView } from './GrownView';
import { GrowthInput } from './GrowthInput';

export interface GrowthRates {
  readonly traffic: number;
  readonly experiments: number;
}

interface GrowthSectionProps {
  readonly growth: Growth | null;
  /** The months are of an earlier scenario, or of other rates. */
  readonly isStale: boolean;
  readonly rates: GrowthRates;
  readonly bounds: { readonly low: number; readonly high: number };
  readonly hasTests: boolean;
  readonly status: ReactNode;
  readonly onRates: (rates: GrowthRates) => void;
  readonly own: Scenario['constants'];
  readonly ownCount: number;
  readonly onSetConstant: (id: ConstantId, value: number | null) => void;
  readonly onResetMigration: () => void;
  readonly onTake: (month: number) => void;
}

export function GrowthSection(props: GrowthSectionProps) {
  const { growth, isStale, rates, bounds, hasTests, status, own, onRates, ...actions } = props;
  return (
    <SectionFrame
      id={SECTIONS.growth}
      source="choice"
      heading={GROWTH.heading}
      lead={GROWTH.lead}
      aside={
        <div className="mt-2.5 grid max-w-[64ch] gap-2.5 text-micro text-ink-3 xl:max-w-[34ch]">
          <p>{GROWTH.asidePlan}</p>
          {growth?.kind === 'grown' && <p>{tellFollowers(growth)}</p>}
          <p>{GROWTH.asideLimits}</p>
          {status}
        </div>
      }
    >
      <div className="min-h-[72rem] overflow-hidden rounded-card border border-hairline bg-surface print:min-h-0">
        <fieldset className="grid gap-x-8 gap-y-2 border-b border-hairline p-4 sm:grid-cols-2 sm:px-6 sm:py-4">
          <legend className="sr-only">{GROWTH.inputs}</legend>
          <GrowthInput
            name={GROWTH.traffic}
            growth={rates.traffic}
            {...bounds}
            onChange={(traffic) => onRates({ ...rates, traffic })}
          />
          <GrowthInput
            name={GROWTH.experiments}
            growth={rates.experiments}
            {...bounds}
            note={hasTests ? undefined : GROWTH.noTests}
            onChange={(experiments) => onRates({ ...rates, experiments })}
          />
        </fieldset>
        {growth === null && <p className="p-4 text-small text-ink-3 sm:px-6 sm:py-5.5">{GROWTH.waiting}</p>}
        {growth?.kind === 'pins-clash' && (
          <p
            aria-busy={isStale}
            className={`p-4 text-small text-ink-1 sm:px-6 sm:py-5.5 ${isStale ? 'opacity-60' : ''}`}
          >
            {GROWTH.pinsClash}
          </p>
        )}
        {growth?.kind === 'grown' && <GrownView grown={growth} isStale={isStale} own={own} {...actions} />}
      </div>
    </SectionFrame>
  );
}
