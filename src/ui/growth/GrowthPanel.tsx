// Reads the committed scenario and the rates of growth, asks for the study when the section comes near, and takes a month into the console.
import { useMemo } from 'react';
import type { GrowthRequest } from '../../engine';
import { countOwn } from '../../state/ownNumbers';
import { GROWTH_FACTOR } from '../../state/studySettings';
import { useSimulator } from '../../state/useSimulator';
import { SECTIONS } from '../../words/frame';
import { StudyStatus } from '../study/StudyStatus';
import { useNear } from '../study/useNear';
import { useStudy } from '../study/useStudy';
import { GrowthSection } from './GrowthSection';
import { takeMonth } from './takeMonth';

const MONTHS = 36;
const DECIMALS = 6;

/** 1.08 is a growth of 0.08, without the rounding of their difference. */
const growthOf = (factor: number) => Number((factor - 1).toFixed(DECIMALS));
const BOUNDS = { low: growthOf(GROWTH_FACTOR.low), high: growthOf(GROWTH_FACTOR.high) };

export function GrowthPanel() {
  const scenario = useSimulator(({ committed }) => committed.scenario);
  const traffic = useSimulator(({ settings }) => growthOf(settings.trafficFactorPerMonth));
  const experiments = useSimulator(({ settings }) => growthOf(settings.experimentFactorPerMonth));
  const { changeSettings, goTo, setConstant, resetConstants } = useSimulator(({ actions }) => actions);
  const isNear = useNear(SECTIONS.growth);
  const request = useMemo<GrowthRequest>(
    () => ({
      scenario,
      trafficGrowthPerMonth: traffic,
      experimentGrowthPerMonth: experiments,
      months: MONTHS,
    }),
    [scenario, traffic, experiments],
  );
  const { result, of, status, isSlower, again } = useStudy('growth', isNear ? request : null);
  const isStale = of !== request;
  return (
    <GrowthSection
      growth={result}
      isStale={isStale}
      rates={{ traffic, experiments }}
      bounds={BOUNDS}
      hasTests={scenario.experimentsPerMonth > 0}
      status={<StudyStatus status={status} hasResult={!isStale} isSlower={isSlower} again={again} />}
      onRates={(rates) =>
        changeSettings({
          trafficFactorPerMonth: 1 + rates.traffic,
          experimentFactorPerMonth: 1 + rates.experiments,
        })
      }
      own={scenario.constants}
      onSetConstant={setConstant}
      ownCount={countOwn(scenario, 'moving')}
      onResetMigration={() => resetConstants('moving')}
      onTake={(month) => result?.kind === 'grown' && goTo(takeMonth(result, month))}
    />
  );
}
