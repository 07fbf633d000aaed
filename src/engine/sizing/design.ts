/** One complete architecture with the sizes of its parts. */
import type { Redundancy } from '../scenario/optionIds';
import type { DataPlanePlan } from './dataPlanePlan';
import type { ControlPlane } from './sizeControlPlane';
import type { IngestionSize } from './sizeIngestion';
import type { ModelingSize } from './sizeModeling';

export interface Design {
  readonly ingestion: IngestionSize;
  readonly plan: DataPlanePlan;
  readonly storeRedundancy: Redundancy;
  readonly modeling: ModelingSize;
  readonly control: ControlPlane;
}
