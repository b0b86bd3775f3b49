/** What is said of the site to those who list, link and embed it. */

export const site = {
  language: 'en',
  dataset: 'Trade and travel between South Korea and Russia',
} as const;
