// Serves the built page on a free port while the journeys run.
import { existsSync } from 'node:fs';
import { serve } from '../../scripts/serve.mjs';

export default async function serveSite(): Promise<() => void> {
  if (!existsSync('dist/index.html'))
    throw new Error('There is no build to test: run `npm run build` first.');
  const { address, close } = await serve('dist', 4300);
  process.env.SITE_ADDRESS = address;
  return close;
}
