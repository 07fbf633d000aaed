// Tests that the prerendered markup holds everything and nothing that the content policy blocks.
import { lazy, type ReactNode, Suspense } from 'react';
import { expect, test } from 'vitest';
import { findForbiddenMarkup } from '../../scripts/forbiddenMarkup.mjs';
import { render } from '../../src/prerender';

/** Far above React's own limit for parts that it sends in place. */
const LONG_TEXT = 'words '.repeat(20_000);

function lazyPart(text: string): ReactNode {
  const Part = lazy(async () => ({ default: () => <section>{text}</section> }));
  return (
    <Suspense fallback={<p>Loading</p>}>
      <Part />
    </Suspense>
  );
}

test('a lazy part stands in the markup, at its place, without a script', async () => {
  const { html } = await render(<main>{lazyPart('late words')}</main>);
  expect(html).toMatch(/<main>.*<section>late words<\/section>.*<\/main>/);
  expect(html).not.toContain('Loading');
  expect(findForbiddenMarkup(html)).toEqual([]);
});

test('several long lazy parts stand in place too', async () => {
  const { html } = await render(
    <main>
      {lazyPart(LONG_TEXT)}
      {lazyPart(LONG_TEXT)}
    </main>,
  );
  expect(html.match(/<section>words/g)).toHaveLength(2);
  expect(html).not.toContain('<template');
  expect(findForbiddenMarkup(html)).toEqual([]);
});

test('a part that fails to render fails the build', async () => {
  const Broken = (): ReactNode => {
    throw new Error('planted');
  };
  await expect(
    render(
      <Suspense fallback="…">
        <Broken />
      </Suspense>,
    ),
  ).rejects.toThrow('planted');
});
