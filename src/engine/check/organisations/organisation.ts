/** One real organisation: what it has published of its load, its stack and how that went. Facts as published; kind and remark are ours. */
import type { LayerId, Tier } from '../../layers';

/**
 * What sort of organisation runs the stack; decides every default.
 * - `self-hosted`: operates a packaged analytics product on its own machines.
 * - `analytics-service`: its own customers read the figures, so queries are the product.
 * - `in-house`: a company's data team that reports to colleagues.
 * - `platform`: an internet platform on whose data many teams build.
 */
export type OrganisationKind = 'self-hosted' | 'analytics-service' | 'in-house' | 'platform';

export type QueryHabit = 'live raw' | 'pre-aggregated' | 'scheduled';

/** `ok` and `failing` are scored; a bill that hurts and records that are no analytics load are not. */
export type CaseState = 'ok' | 'failing' | 'cost' | 'excluded';

/** `capacity`: the right stack on too small a machine. */
export type FailingLayer = LayerId | 'capacity';

export interface BacktestCase {
  readonly id: string;
  readonly organisation: string;
  readonly kind: OrganisationKind;
  readonly year: number | null;
  readonly eventsPerDay: number | null;
  readonly storedTerabytes: number | null;
  readonly experimentsPerMonth: number | null;
  readonly freshnessSeconds: number | null;
  readonly queryHabit: QueryHabit | null;
  /** How far back a typical question looks. */
  readonly queryWindowDays: number | null;
  /** Words of the source for each layer; empty where it says nothing. */
  readonly stack: Readonly<Record<Exclude<LayerId, 'modeling'>, string>>;
  readonly tiers: Readonly<Record<ScoredLayer, Tier | null>>;
  readonly state: CaseState;
  readonly failingLayers: readonly FailingLayer[];
  readonly source: { readonly title: string; readonly url: string };
  readonly confidence: 'high' | 'medium' | 'low';
  /** What happened and how the figure was read, in one line. */
  readonly remark: string;
}

export const SCORED_LAYERS = ['storage', 'processing', 'deployment'] as const;
export type ScoredLayer = (typeof SCORED_LAYERS)[number];
