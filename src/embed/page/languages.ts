/** The ways from an embedded page to itself in other languages: links at the end of its foot. */

/** `ko ../../ko/embed/trade/ …`: languages, and behind each the way there. */
const pairsIn = (text: string): [language: string, way: string][] =>
  [...text.matchAll(/(\S+) (\S+)/g)].map(([, language, way]) => [language!, way!]);

/** What a language calls itself; its code where the browser does not know it. */
const ownName = (language: string): string =>
  new Intl.DisplayNames(language, { type: 'language' }).of(language)!;

/** The link keeps what the host has asked of the page. */
function linkTo(language: string, way: string): HTMLAnchorElement {
  const { search } = location;
  const link = document.createElement('a');
  return Object.assign(link, {
    ...{ href: way + search, lang: language, hreflang: language },
    textContent: ownName(language),
  });
}

/** Adds them; the frame then shows that language, as it has room for it. */
export function showLanguages(): void {
  const { languages = '' } = document.documentElement.dataset;
  const foot = document.querySelector('.credit')!;
  for (const [language, way] of pairsIn(languages)) foot.append(' ', linkTo(language, way));
}
