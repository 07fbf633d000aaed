/** Tells the constants of moving from those of what stands: their names all begin alike, so that nobody needs the table to know. */
import type { MigrationConstantId } from './constants/migration';

export function isMigrationConstant(id: string): id is MigrationConstantId {
  return id.startsWith('migration');
}
