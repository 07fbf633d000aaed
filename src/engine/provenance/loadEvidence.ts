/** The evidence table, loaded when someone asks for sources. */
import type { Evidence } from './evidenceEntry';

export async function loadEvidence(): Promise<readonly Evidence[]> {
  const { EVIDENCE, EVIDENCE_READ } = await import('./evidence');
  return EVIDENCE.map((entry) => ({ ...entry, retrieved: EVIDENCE_READ }));
}
