// Holds the content security policy, the single place that says what the built page may load and run.

/** Policy for a `<meta>` element, which cannot carry `frame-ancestors`. */
export const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types app-worker',
].join('; ');

const CHARSET = '<meta charset="utf-8">';

/**
 * Puts the policy and the referrer rule right after the charset, before anything is loaded.
 * @param {string} html
 */
export function addContentPolicy(html) {
  if (!html.includes(CHARSET)) throw new Error(`index.html must contain ${CHARSET} exactly`);
  return html.replace(
    CHARSET,
    `${CHARSET}
    <meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}">
    <meta name="referrer" content="no-referrer">`,
  );
}
