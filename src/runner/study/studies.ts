/** Every study of the page in one table: what is asked, what comes back, and what works it out. A new study adds a line to both. */
import {
  type Doubt,
  type Firmness,
  type Frontier,
  type FrontierRequest,
  type Growth,
  type GrowthRequest,
  type Inverse,
  type InverseRequest,
  loadDoubt,
  loadFirmness,
  loadFrontier,
  loadGrowth,
  loadInverse,
  loadMap,
  loadPlatformLimits,
  loadShownFutures,
  type MapPicture,
  type MapRequest,
  type PlatformLimits,
  type Scenario,
  type ShownFutures,
  type ShownFuturesRequest,
} from '../../engine';
import type { HoldOutlook, HoldRequest } from '../hold/holdOutlook';
import type { Insight, InsightRequest } from '../insight/insight';

/** A page that must do the work itself, without a worker, may do less of it. */
export type StudyPlace = 'worker' | 'page';

/** Yields results, each with more than the one before, and null between short stretches of work, so that a newer request can cut in. */
export type StudySteps<Request, Result> = (
  request: Request,
  place: StudyPlace,
) => Generator<Result | null, void>;

interface Study<Request, Result> {
  readonly request: Request;
  readonly result: Result;
}

export type StudyLoaders<Table> = {
  readonly [Kind in keyof Table]: Table[Kind] extends Study<infer Request, infer Result>
    ? () => Promise<StudySteps<Request, Result>>
    : never;
};

export type Studies = {
  readonly insight: Study<InsightRequest, Insight>;
  readonly doubt: Study<DoubtRequest, Doubt>;
  readonly firmness: Study<Scenario, Firmness>;
  readonly shownFutures: Study<ShownFuturesRequest, ShownFutures>;
  readonly map: Study<MapRequest, MapPicture>;
  readonly frontier: Study<FrontierRequest, Frontier>;
  readonly inverse: Study<InverseRequest, Inverse>;
  readonly growth: Study<GrowthRequest, Growth>;
  readonly platformLimits: Study<Scenario, PlatformLimits>;
  /** Once for the line of the console, once for the section: neither may replace the other. */
  readonly hold: Study<HoldRequest, HoldOutlook>;
  readonly holdSection: Study<HoldRequest, HoldOutlook>;
};

export type StudyKind = keyof Studies;
export type StudyRequest<Kind extends StudyKind> = Studies[Kind]['request'];
export type StudyResult<Kind extends StudyKind> = Studies[Kind]['result'];

/** Not whole: the ranges alone, from fewer futures. */
export interface DoubtRequest {
  readonly scenario: Scenario;
  readonly isWhole: boolean;
}

const RANGES_ONLY = { sampleCounts: [64, 256, 1024], rankingReplicates: 0 };
const SMALL_SAMPLE_COUNTS = [64, 256];

const loadHold = async () => (await import('../hold/holdSteps')).holdSteps;

export const STUDY_LOADERS: StudyLoaders<Studies> = {
  insight: async () => (await import('../insight/insightSteps')).insightSteps,
  platformLimits: loadPlatformLimits,
  hold: loadHold,
  holdSection: loadHold,
  doubt: async () => {
    const doubtSteps = await loadDoubt();
    return ({ scenario, isWhole }, place) =>
      doubtSteps(scenario, {
        ...(isWhole ? {} : RANGES_ONLY),
        ...(place === 'page' ? { sampleCounts: SMALL_SAMPLE_COUNTS } : {}),
      });
  },
  firmness: loadFirmness,
  shownFutures: loadShownFutures,
  map: async () => {
    const mapSteps = await loadMap();
    return (request, place) => mapSteps(request, place === 'page' ? 'refined' : 'checked');
  },
  frontier: loadFrontier,
  inverse: loadInverse,
  growth: async () => {
    const growthSteps = await loadGrowth();
    return (request) => growthSteps(request);
  },
};
