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
