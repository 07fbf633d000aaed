// The model without a page: reads links from the arguments, or else from standard input one a line, and prints one line of JSON each.
//
//   node examples/decide.mjs '#1.g' '#1.e.t=1800000000.b=20000'
//   node examples/decide.mjs < links.txt
import { createInterface } from 'node:readline';
import { importSource } from '../scripts/importSource.mjs';

const links = process.argv.slice(2);
if (links.some((link) => link.startsWith('-')) || (links.length === 0 && process.stdin.isTTY)) {
  console.error('Usage: node examples/decide.mjs LINK…, or links on standard input, one a line.');
  process.exit(2);
}

const { answerLink } = await importSource('examples/answerLink.ts');
for await (const line of links.length > 0 ? links : createInterface({ input: process.stdin })) {
  const link = line.trim();
  if (link !== '') console.log(JSON.stringify(answerLink(link)));
}
