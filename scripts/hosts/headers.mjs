/** Headers that the pages to be embedded are served with; the host script wants the same. */

/** @type {Record<string, string>} Without CORS: a host that sends none of that must do too. */
export const embedHeaders = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors *",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** Lets pages of any origin check the host script's hash. */
export const corsHeaders = { 'Access-Control-Allow-Origin': '*' };
