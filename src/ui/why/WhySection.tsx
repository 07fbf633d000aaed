// The receipt of one layer: why it is what it is, what else was weighed, how much room is left, what flips it.

import type { NumberId } from '../../drawing/receipt/numberId';
import type { LayerFlip } from '../../drawing/why/findLayerFlips';
import { measureLimits, measurePromises } from '../../drawing/why/measureHeadroom';
import { weighOptions } from '../../drawing/why/weighOptions';
import type {
  Binding,
  Decision,
  LayerId,
  LayerReceipt,
  NearestScenario,
  OptionId,
  Scenario,
} from '../../engine';
import { SECTIONS } from '../../words/frame';
import { LAYER_NAMES } from '../../words/layers';
import { optionName } from '../../words/options';
import { tellBecause } from '../../words/receipts/layer';
import { WHY } from '../../words/whySection';
import { ChosenWords } from './ChosenWords';
import { FlipList } from './FlipList';
import { HeadroomList } from './HeadroomList';
import { LayerPicker } from './LayerPicker';
import { LAYER_GROUNDS } from './layerTones';
import { NearestList } from './NearestList';
import { PinControl } from './PinControl';
import { SectionFrame } from './SectionFrame';
import { SmallButton } from './SmallButton';
import { WeighedTable } from './WeighedTable';

interface WhySectionProps {
  readonly decision: Decision;
  readonly receipt: LayerReceipt;
  readonly binding: Binding | null;
  readonly flips: readonly LayerFlip[] | null;
  readonly nearest: readonly NearestScenario[];
  readonly onPickLayer: (layer: LayerId) => void;
  readonly onPin: (layer: LayerId, option: OptionId | null) => void;
  readonly onGoToFlip: (flip: LayerFlip) => void;
  readonly onGoTo: (scenario: Scenario) => void;
  readonly onExplain: (number: NumberId) => void;
}

export function WhySection(props: WhySectionProps) {
  const { decision, receipt, binding, flips, nearest, onPickLayer, onPin, onGoToFlip, onGoTo, onExplain } =
    props;
  const { layer, chosen } = receipt;
  const part = decision.chosen.parts[layer];
  return (
    <SectionFrame
      id={SECTIONS.why}
      source="choice"
      heading={WHY.heading.replace('{name}', optionName(part.option))}
      lead={`${LAYER_NAMES[layer]}. ${tellBecause(decision, receipt)}`}
      aside={
        <>
          <PinControl
            name={optionName(part.option)}
            pinned={decision.scenario.pins[layer] === chosen}
            onPin={() => onPin(layer, chosen)}
            onRelease={() => onPin(layer, null)}
          />
          <p className="mt-3 flex flex-wrap gap-2">
            <SmallButton opensDialog onPress={() => onExplain(`layer:${layer}`)}>
              {WHY.workings.layer}
            </SmallButton>
            <SmallButton opensDialog onPress={() => onExplain('choice')}>
              {WHY.workings.choice}
            </SmallButton>
          </p>
          <ChosenWords layer={layer} option={chosen} />
        </>
      }
    >
      <div className="overflow-hidden rounded-card border border-hairline bg-surface">
        <LayerPicker layer={layer} bindingLayer={binding?.layer ?? null} onPick={onPickLayer} />
        {decision.kind === 'infeasible' && nearest.length > 0 && (
          <NearestList nearest={nearest} onGo={onGoTo} />
        )}
        <div className="grid lg:grid-cols-[5fr_4fr]">
          <div className="min-w-0 p-4 sm:px-6 sm:py-5.5">
            <WeighedTable
              rows={weighOptions(decision, receipt)}
              chosen={chosen}
              ground={LAYER_GROUNDS[layer]}
              onUse={(option) => onPin(layer, option)}
            />
          </div>
          <div className="grid min-w-0 content-start gap-5 border-hairline p-4 max-lg:border-t sm:px-6 sm:py-5.5 lg:border-l">
            <HeadroomList
              heading={WHY.headroom}
              bars={measurePromises(decision.chosen, binding?.cause ?? null)}
            />
            <HeadroomList
              heading={WHY.limits}
              bars={measureLimits(decision.chosen, layer)}
              empty={WHY.noLimits}
            />
            <FlipList flips={flips} onGo={onGoToFlip} />
          </div>
        </div>
      </div>
    </SectionFrame>
  );
}
