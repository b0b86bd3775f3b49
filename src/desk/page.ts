/** The desk's page as it is served: empty, until its script has asked for the state. */

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => signs[sign]!);

/** Nothing but the desk's own files, and beside them the story's page in a frame. */
export const policy = (story: string): string =>
  [
    "default-src 'none'",
    ...["script-src 'self'", "style-src 'self'", "font-src 'self'", "img-src 'self'"],
    ...["connect-src 'self'", `frame-src ${new URL(story).origin}`],
    ...["base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"],
  ].join('; ');

/** The page; its addresses are relative, below the token. */
export const pageOf = ({ slug, story }: { slug: string; story: string }): string => `<!doctype html>
<html lang="en" data-story="${escape(story)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Desk: ${escape(slug)}</title>
<link rel="icon" href="favicon.svg">
<link rel="stylesheet" href="desk.css">
<script src="desk.js" type="module"></script>
</head>
<body>
<noscript><p>The desk needs JavaScript. Without it, npm run extract writes a page to read: --review FILE.</p></noscript>
</body>
</html>
`;
