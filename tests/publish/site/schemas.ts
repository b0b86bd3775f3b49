/** What those who read it demand of a page's data, as far as this site has it. */
import * as v from 'valibot';

const address = v.pipe(v.string(), v.url(), v.startsWith('https://'));
const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const date = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/));
const whole = v.pipe(v.number(), v.integer(), v.minValue(1));

const person = v.strictObject({ '@type': v.literal('Person'), name: text });

/** https://schema.org/CreativeWork, of what something is based on. */
const publication = v.strictObject({
  '@type': v.picklist(['NewsArticle', 'CreativeWork']),
  name: text,
  /** Whose it is, where another published it. */
  creator: v.optional(v.strictObject({ '@type': v.literal('Organization'), name: text })),
  publisher: v.optional(v.strictObject({ '@type': v.literal('Organization'), name: text })),
  author: v.optional(v.union([person, v.array(person)])),
  isPartOf: v.optional(v.strictObject({ '@type': v.literal('Periodical'), name: text })),
  datePublished: v.optional(date),
  url: v.optional(v.pipe(v.string(), v.url())),
});

const organization = v.strictObject({ '@type': v.literal('Organization'), name: text });
const day = v.pipe(v.string(), v.isoDate());
const days = { datePublished: v.optional(day), dateModified: v.optional(day) };

/** https://schema.org/Article; headlines are cut after 110 characters. */
export const article = v.strictObject({
  '@context': v.literal('https://schema.org'),
  '@type': v.literal('Article'),
  headline: v.pipe(text, v.maxLength(110)),
  description: text,
  url: address,
  image: address,
  inLanguage: v.literal('en'),
  author: v.union([organization, person, v.array(person)]),
  publisher: organization,
  ...days,
  isBasedOn: publication,
});

/** https://schema.org/Dataset; descriptions of 50 to 5000 characters are listed. */
export const dataset = v.strictObject({
  '@context': v.literal('https://schema.org'),
  '@type': v.literal('Dataset'),
  name: text,
  description: v.pipe(text, v.minLength(50), v.maxLength(5000)),
  url: address,
  creator: organization,
  ...days,
  inLanguage: v.literal('en'),
  isAccessibleForFree: v.literal(true),
  license: v.strictObject({ '@type': v.literal('CreativeWork'), name: text }),
  temporalCoverage: v.optional(v.pipe(v.string(), v.regex(/^\d{4}(\/\d{4})?$/))),
  variableMeasured: v.optional(
    v.pipe(
      v.array(v.strictObject({ '@type': v.literal('PropertyValue'), name: text, unitText: text })),
      v.minLength(1),
    ),
  ),
  distribution: v.pipe(
    v.array(
      v.strictObject({
        '@type': v.literal('DataDownload'),
        contentUrl: address,
        encodingFormat: v.pipe(v.string(), v.regex(/^\w+\/[\w+.-]+$/)),
      }),
    ),
    v.minLength(1),
  ),
  isBasedOn: v.pipe(v.array(publication), v.minLength(1)),
  citation: v.pipe(v.array(publication), v.minLength(1)),
});

/** https://ogp.me, and what links on X need beside it. */
export const shown = v.strictObject({
  'og:type': v.literal('article'),
  'og:title': text,
  'og:description': text,
  'og:url': address,
  'og:image': v.pipe(address, v.endsWith('.png')),
  'og:image:width': v.literal('1200'),
  'og:image:height': v.literal('630'),
  'og:image:alt': text,
  'og:site_name': text,
  author: text,
  'article:published_time': v.optional(day),
  'article:modified_time': v.optional(day),
  'twitter:card': v.literal('summary_large_image'),
});

/** https://oembed.com, section 2.3.4.4, with what Ghost and WordPress need. */
export const oembed = v.strictObject({
  version: v.literal('1.0'),
  type: v.literal('rich'),
  title: text,
  provider_name: text,
  provider_url: address,
  cache_age: whole,
  thumbnail_url: address,
  thumbnail_width: whole,
  thumbnail_height: whole,
  html: v.pipe(v.string(), v.startsWith('<iframe '), v.endsWith('</iframe>')),
  width: v.pipe(whole, v.maxValue(1000)),
  height: v.pipe(whole, v.maxValue(1000)),
});

/** https://www.w3.org/TR/appmanifest */
export const manifest = v.strictObject({
  name: text,
  short_name: v.optional(v.pipe(text, v.maxLength(12))),
  description: text,
  start_url: v.literal('./'),
  scope: v.literal('./'),
  display: v.picklist(['browser', 'minimal-ui', 'standalone', 'fullscreen']),
  icons: v.array(
    v.strictObject({
      src: v.pipe(v.string(), v.regex(/^[\w.-]+$/)),
      sizes: v.pipe(v.string(), v.regex(/^(any|\d+x\d+)$/)),
      type: v.picklist(['image/svg+xml', 'image/png']),
    }),
  ),
});
