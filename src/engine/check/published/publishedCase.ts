/** A published number with its source, and the law of an answer that must come to it. */

/** Numbers by the names that the source uses. */
export type CaseNumbers = Readonly<Record<string, number | readonly number[]>>;

/** The answer itself, or one of the studies that are made of many answers. */
export type CaseUser = 'decision' | 'study';

export interface PublishedCase {
  readonly id: string;
  readonly law: string;
  /** Who runs that law. */
  readonly usedBy: CaseUser;
  readonly source: { readonly title: string; readonly url: string };
  readonly expected: CaseNumbers;
  /** How far a number may be off: absolutely, or as a share of the published one. */
  readonly within: { readonly absolute: number } | { readonly ratio: number };
  /** Set for a published number that is wrong: it must not come out. */
  readonly isWrong?: true;
  /** Runs the law; nothing here may compute what the law should. */
  readonly run: () => CaseNumbers;
}
