// Tests that the build notices markup which the content policy blocks.
import { expect, test } from 'vitest';
import { findForbiddenMarkup } from '../../scripts/forbiddenMarkup.mjs';

test.each([
  ['style attribute', '<p class="a" style="color:red">'],
  ['style attribute', '<p\n  style = "color:red">'],
  ['style element', '<style>p{}</style>'],
  ['inline script', '<script>alert(1)</script>'],
  ['inline script', '<script type="module">alert(1)</script>'],
  ['inline event handler', '<button onclick="alert(1)">'],
])('%s is found in %s', (what, html) => {
  expect(findForbiddenMarkup(html)).toEqual([expect.stringContaining(what)]);
});

test('a clean page passes', () => {
  const clean = '<script src="./a.js"></script><p class="text-style">style="x" is only text, on = 1</p>';
  expect(findForbiddenMarkup(clean)).toEqual([]);
});
