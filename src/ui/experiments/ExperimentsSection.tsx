// Experiment capacity: which of the two limits comes first, what would help, how long tests take and how many run at once.

import { drawLanes } from '../../drawing/experiments/drawLanes';
import { drawLimits } from '../../drawing/experiments/drawLimits';
import { drawWeeks } from '../../drawing/experiments/drawWeeks';
import { type LeverView, listLevers } from '../../drawing/experiments/listLevers';
import { tellFirstLimit } from '../../drawing/experiments/tellFirstLimit';
import { tellLimit } from '../../drawing/experiments/tellLimit';
import { tellUsers } from '../../drawing/experiments/tellUsers';
import type { AssumptionId, ConstantId, ExperimentPlan, PlatformLimits, Scenario } from '../../engine';
import { EXPERIMENTS } from '../../words/experiments';
import { SECTIONS } from '../../words/frame';
import { StudyStatus } from '../study/StudyStatus';
import { SectionFrame } from '../why/SectionFrame';
import { SmallButton } from '../why/SmallButton';
import { AssumedConstants } from './AssumedConstants';
import { ExperimentFields } from './ExperimentFields';
import { LanesPicture } from './LanesPicture';
import { LeverList } from './LeverList';
import { LimitsScale } from './LimitsScale';
import { SharingTable } from './SharingTable';
import type { FieldView } from './viewFields';
import { WeeksChart } from './WeeksChart';

interface ExperimentsSectionProps {
  readonly plan: ExperimentPlan;
  readonly limits: PlatformLimits | null;
  readonly study: Parameters<typeof StudyStatus>[0];
  readonly fields: readonly FieldView[];
  readonly constants: Scenario['constants'];
  readonly onSet: (id: AssumptionId, value: number) => void;
  readonly onReset: (id: AssumptionId) => void;
  readonly onPull: (lever: LeverView) => void;
  readonly onExplain: () => void;
  readonly onShowConstant: (constant: ConstantId) => void;
}

const PART = 'min-w-0 border-t border-hairline p-4 sm:px-6 sm:py-5.5';

export function ExperimentsSection(props: ExperimentsSectionProps) {
  const { plan, limits, study, fields, constants, onSet, onReset, onPull, onExplain, onShowConstant } = props;
  const { headline, asked } = tellFirstLimit(plan, limits);
  const levers = listLevers(plan);
  return (
    <SectionFrame
      id={SECTIONS.experiments}
      source="driver:experiments"
      heading={EXPERIMENTS.heading}
      lead={EXPERIMENTS.lead}
      aside={
        <div className="mt-2.5 grid max-w-[64ch] justify-items-start gap-2.5 text-micro text-ink-3 xl:max-w-[34ch]">
          <p>{EXPERIMENTS.convention}</p>
          <SmallButton opensDialog onPress={onExplain}>
            {EXPERIMENTS.workings}
          </SmallButton>
        </div>
      }
    >
      <div className="overflow-hidden rounded-card border border-hairline bg-surface">
        <section aria-label={EXPERIMENTS.limits} className="p-4 sm:px-6 sm:py-5.5">
          <h3 className="text-h3 text-ink-1">{headline}</h3>
          <p className="mt-1 text-small text-ink-2">{asked}</p>
          <p className="mt-4 mb-1 text-micro text-ink-3">{EXPERIMENTS.limits}</p>
          <LimitsScale
            drawing={drawLimits(plan, limits)}
            empty={study.status === 'failed' ? '–' : EXPERIMENTS.platformWaiting}
          />
          <div className="mt-2 min-h-16">
            <p className="text-micro text-ink-2" data-source="choice">
              {limits && tellLimit(limits)}
            </p>
            <StudyStatus {...study} />
          </div>
          {levers.length > 0 && <LeverList levers={levers} onPull={onPull} />}
        </section>
        <div className={PART}>
          <ExperimentFields fields={fields} onSet={onSet} onReset={onReset} />
          <p className="mt-3 text-small text-ink-1 tabular-nums">{tellUsers(plan)}</p>
        </div>
        <div className="grid border-t border-hairline lg:grid-cols-[5fr_4fr]">
          <div className="min-w-0 p-4 sm:px-6 sm:py-5.5">
            <WeeksChart drawing={drawWeeks(plan)} />
          </div>
          <div className="min-w-0 border-hairline p-4 max-lg:border-t sm:px-6 sm:py-5.5 lg:border-l">
            <LanesPicture drawing={drawLanes(plan)} />
          </div>
        </div>
        <div className={PART}>
          <SharingTable plan={plan} />
        </div>
        <div className={PART}>
          <AssumedConstants own={constants} onShow={onShowConstant} />
        </div>
      </div>
    </SectionFrame>
  );
}
