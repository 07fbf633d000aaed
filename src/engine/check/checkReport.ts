/** What the model check finds, group by group; nothing of it is stored. */
import type { BacktestReport } from './organisations/report';
import type { CaseUser, PublishedCase } from './published/publishedCase';

export type { CaseUser };

export interface CheckSource {
  readonly title: string;
  readonly url: string;
}

/** One value of a published case: as printed, and as it comes out here. */
export interface CheckedValue {
  readonly name: string;
  readonly published: string;
  readonly computed: string;
}

export interface PublishedRow {
  readonly id: string;
  readonly law: string;
  readonly usedBy: CaseUser;
  readonly source: CheckSource;
  /** False for a published number that is wrong: here the check is that it does not come out. */
  readonly right: boolean;
  readonly within: PublishedCase['within'];
  readonly values: readonly CheckedValue[];
  /** Largest relative difference of its numbers; of a zero the difference itself. */
  readonly errorRatio: number;
  readonly passes: boolean;
}

export interface AnchorRow {
  readonly id: string;
  readonly title: string;
  readonly source: CheckSource;
  readonly unit: 'usd' | 'count' | 'times' | 'requests';
  /** The published figure, or band. */
  readonly published: { readonly low: number; readonly high: number };
  /** Share by which the answer may differ; 0 for a band. */
  readonly toleranceRatio: number;
  readonly computed: number;
  /** Signed difference to the figure, or to the nearer end of the band. */
  readonly errorRatio: number;
  readonly passes: boolean;
}

export type LawId = 'plain-numbers' | 'parts-add-up' | 'looser-costs-no-more' | 'traffic-costs-no-less';

export interface LawRow {
  readonly id: LawId;
  readonly title: string;
  readonly tried: number;
  readonly held: number;
  /** What broke it, in words; at most a few. */
  readonly misses: readonly string[];
}

export interface LawReport {
  readonly seed: number;
  readonly scenarios: number;
  readonly wanted: number;
  readonly laws: readonly LawRow[];
}

/** One piece of the check, sent as soon as it is there. */
export type CheckPart =
  | { readonly kind: 'published'; readonly rows: readonly PublishedRow[]; readonly wanted: number }
  | { readonly kind: 'anchors'; readonly rows: readonly AnchorRow[] }
  | { readonly kind: 'organisations'; readonly report: BacktestReport }
  | { readonly kind: 'laws'; readonly report: LawReport };
