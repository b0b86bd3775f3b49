/** Addresses within a story that both the build and the reader's browser name. */

/** What the Embed dialog offers. */
export const CHOICES = 'embed/choices.json';
