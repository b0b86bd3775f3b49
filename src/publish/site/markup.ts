/** HTML written by hand, where it is a text and not a page: heads, and what publishers paste. */

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text as HTML or XML has it, in an attribute too. */
export const escaped = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (character) => entities[character]!);

/** A start tag. Attributes are escaped; `true` stands for one without a value, `null` for none. */
export const tag = (
  name: string,
  attributes: Readonly<Record<string, string | number | true | null>>,
): string => {
  const written = Object.entries(attributes).map(([key, value]) => {
    if (value === null) return '';
    return value === true ? ` ${key}` : ` ${key}="${escaped(String(value))}"`;
  });
  return `<${name}${written.join('')}>`;
};

/** What a small page of its own is made of. */
interface SmallPage {
  language: string;
  /** What it may load, as in Content-Security-Policy. */
  policy: string;
  title: string;
  /** Address of its icon. */
  icon: string;
  style: string;
  /** Further tags of its head. */
  head: string;
  body: string;
}

/** A whole page that stands for something else, so that no search is to find it. */
export const smallPage = ({
  language,
  policy,
  title,
  icon,
  style,
  head,
  body,
}: SmallPage): string =>
  `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escaped(title)}</title>
<meta name="robots" content="noindex">
<link rel="icon" href="${icon}" type="image/svg+xml">
<style>${style}</style>
${head}
</head>
<body>${body}</body>
</html>
`;
