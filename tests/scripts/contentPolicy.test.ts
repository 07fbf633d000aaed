// Tests that every place that states the content policy states the same one.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { addContentPolicy, CONTENT_POLICY } from '../../scripts/contentPolicy.mjs';

test('the header file carries the same policy as the page, and says who may frame it', () => {
  const headers = readFileSync('public/_headers', 'utf8');
  expect(headers).toContain(`Content-Security-Policy: ${CONTENT_POLICY}; frame-ancestors `);
  expect(headers).toContain('X-Content-Type-Options: nosniff');
});

test('the policy comes right after the charset', () => {
  expect(addContentPolicy('<meta charset="utf-8"><title>')).toMatch(
    /^<meta charset="utf-8">\s*<meta http-equiv="Content-Security-Policy"/,
  );
});

test('a page without a charset is refused', () => {
  expect(() => addContentPolicy('<title>')).toThrow('charset');
});
