// Reads the decision and what binds, and leads from the values of the verdict to their controls.
import { type BindingCause, DRIVER_IDS, type DriverId } from '../../engine';
import { useDecision } from '../../state/useDecision';
import { useSimulator } from '../../state/useSimulator';
import type { SettingId } from '../controls/settingId';
import { type BlankId, composeVerdict } from './composeVerdict';
import { describeBinding } from './describeBinding';
import { lazyPart } from './lazyPart';
import { Verdict } from './Verdict';

const WaysOut = lazyPart('The ways out', async () => (await import('./WaysOut')).WaysOut, {
  fallback: <div className="ways-out min-h-10.5" />,
});

interface VerdictPanelProps {
  readonly onDriver: (driver: DriverId) => void;
  readonly onSetting: (setting: SettingId) => void;
}

/** What may bind and is no slider, with the field that sets it. */
const SETTINGS: Partial<Record<BindingCause, SettingId>> = {
  serving: 'servingPromiseSeconds',
  'data-loss': 'dataLossRatio',
  budget: 'budget',
};

const isDriver = (blank: BlankId): blank is DriverId => DRIVER_IDS.some((id) => id === blank);

export function VerdictPanel({ onDriver, onSetting }: VerdictPanelProps) {
  const decision = useDecision();
  const insight = useSimulator((state) => state.insight);
  const { goTo, openMetric } = useSimulator((state) => state.actions);
  const preset = useSimulator((state) => state.preset);
  const cause = insight?.binding?.cause;
  const lead = (blank: BlankId) => {
    if (isDriver(blank)) onDriver(blank);
    else if (blank === 'tier') document.getElementById(`preset-${preset}`)?.focus();
    else openMetric('cost');
  };
  const setting = cause && SETTINGS[cause];
  const stale = insight?.scenario !== decision.scenario;
  const feasible = decision.kind === 'feasible';
  return (
    <>
      <Verdict
        pieces={composeVerdict(decision)}
        binding={DRIVER_IDS.find((id) => id === cause) ?? null}
        bindingWords={insight && feasible ? describeBinding(insight.binding) : null}
        onCause={setting ? () => onSetting(setting) : null}
        stale={stale}
        onValue={lead}
      />
      {!feasible && (
        <WaysOut broken={decision} nearest={insight && !stale ? insight.nearest : []} onTake={goTo} />
      )}
    </>
  );
}
