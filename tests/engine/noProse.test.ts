// The engine returns records: numbers and ids. Whatever reads as words, or prints a number, stands in src/words.
import ts from 'typescript';
import { expect, test } from 'vitest';

const FILES: Readonly<Record<string, string>> = import.meta.glob('../../src/engine/**/*.ts', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** Names and notes of constants are their documentation; the model check quotes its sources; the ranking has its sentence until it moves. */
const EXEMPT = /\/engine\/(?:data|check)\/|\/studies\/uncertainty\/(?:influence|uncertainty)\.ts$/;

const PRINTS = new Set(['toLocaleString', 'toFixed', 'NumberFormat']);

/** A broken contract is told to whoever programs against the engine. */
function isThrown(node: ts.Node): boolean {
  for (let at: ts.Node | undefined = node; at; at = at.parent) {
    if (ts.isNewExpression(at) && at.expression.getText().endsWith('Error')) return true;
  }
  return false;
}

function isProse(node: ts.Node): boolean {
  if (ts.isTemplateExpression(node)) {
    const texts = [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text);
    return texts.some((text) => /[a-z]{2}/i.test(text)) && !isThrown(node);
  }
  if (ts.isRegularExpressionLiteral(node)) return true;
  if (ts.isIdentifier(node)) return PRINTS.has(node.text);
  return ts.isStringLiteralLike(node) && / /.test(node.text) && /[a-z]/.test(node.text) && !isThrown(node);
}

function findProse(file: string, text: string): readonly string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const walk = (node: ts.Node): void => {
    if (isProse(node)) found.push(`${file}: ${node.getText(source)}`);
    ts.forEachChild(node, walk);
  };
  walk(source);
  return found;
}

test('no sentence, label, format or pattern stands in the engine', () => {
  const read = Object.entries(FILES).filter(([file]) => !EXEMPT.test(file));
  expect(read.length).toBeGreaterThan(40);
  expect(read.flatMap(([file, text]) => findProse(file, text))).toEqual([]);
});

test.each([
  "const name = 'Cloud warehouse';",
  ['const facts = `$', '{count} brokers`;'].join(''),
  'const short = value.toFixed(1);',
  'const lower = sentence.replace(/^Breaks/, why);',
])('it would be found: %s', (line) => {
  expect(findProse('planted.ts', line).length).toBeGreaterThan(0);
});

test('an error may say what went wrong', () => {
  expect(findProse('planted.ts', "throw new RangeError('The catalog offers no architecture.');")).toEqual([]);
});
