/** The option that stands in each layer of a design. */
import type { PerLayer } from '../scenario/layers';
import type { OptionId } from '../scenario/optionIds';
import type { Design } from '../sizing/design';

export function designOptions(design: Design): PerLayer<OptionId> {
  return {
    ingestion: design.ingestion.option,
    storage: design.plan.storage,
    processing: design.plan.processing,
    modeling: design.modeling.option,
    deployment: design.control.deployment,
    monitoring: design.control.monitoring,
  };
}
