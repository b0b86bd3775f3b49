/** The ways from an embedded page to itself in other languages: links at the end of its foot. */

/** `ko 한국어 ../../ko/embed/trade/ …`: languages, and behind each what it calls itself and the way there. */
const linksIn = (text: string): string[][] =>
  [...text.matchAll(/(\S+) (\S+) (\S+)/g)].map(([, ...link]) => link);

/** The link keeps what the host has asked of the page. */
function linkTo([language = '', name = '', way = '']: readonly string[]): HTMLAnchorElement {
  const { search } = location;
  const link = document.createElement('a');
  return Object.assign(link, {
    ...{ href: way + search, lang: language, hreflang: language },
    textContent: name,
  });
}

/** Adds them; the frame then shows that language, as it has room for it. */
export function showLanguages(): void {
  const { languages = '' } = document.documentElement.dataset;
  const foot = document.querySelector('.credit')!;
  for (const link of linksIn(languages)) foot.append(' ', linkTo(link));
}
