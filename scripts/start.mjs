// `npm start`: installs what is missing, builds the page and serves it.
import { join } from 'node:path';
import { ensureInstalled } from './ensureInstalled.mjs';
import { PROJECT_FOLDER, runNpm } from './runNpm.mjs';
import { serve } from './serve.mjs';

ensureInstalled();
if (runNpm(['run', 'build']) !== 0) {
  console.error('The build failed, see above.');
  process.exit(1);
}
const { address } = await serve(join(PROJECT_FOLDER, 'dist'));
console.log(`\nThe simulator is at ${address}  (Ctrl+C ends it)`);
