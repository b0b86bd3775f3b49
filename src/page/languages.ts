/** A page in another language: what that calls itself, and the way there. */
export interface LanguageLink {
  language: string;
  name: string;
  href: string;
}
