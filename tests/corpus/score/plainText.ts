import { ownWords, type Article } from './articles';

export function plainText(article: Article): string {
  const text = ownWords(article);
  if (!article.name.endsWith('.html')) return text;
  return text
    .replace(/<\/(?:p|h1)>/g, '\n\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&nbsp;', '\u00a0')
    .replaceAll('&amp;', '&');
}
