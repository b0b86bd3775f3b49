/** How a story was made, in words: its source, method, dates, corrections and licences. Runs at build. */
import { credit } from '../figures/note';
import type { Story } from '../story/story';

/** Who publishes a story, and where to reach them. */
export interface House {
  /** Name of the site. */
  publisher: string;
  /** Address of the code that makes it. */
  code?: string | undefined;
  /** Address for those who have found a mistake: a page, or `mailto:`. */
  corrections?: string | undefined;
}

/** One thing to know, and where it leads on. */
export interface MadeEntry {
  name: string;
  text: string;
  /** Words of the text in another language than the page's, and what stands around them. */
  foreign?: { before: string; words: string; language: string; behind: string };
  /** One thing each, behind the text. */
  list?: readonly string[];
  link?: { text: string; href: string };
}

const linkTo = (text: string, href: string | undefined) => (href ? { link: { text, href } } : {});

/** Stands for a title while it is asked what stands around it. */
const TITLE = '\n';

/** The article that a story is made from, and its address where that is known. */
function sourceOf({ article, locale, titlesIn }: Story): MadeEntry {
  const { names, report, through, read } = locale.words.made;
  const { title: words, via } = article;
  const way = via ? [through(via)] : [];
  const around = [report(TITLE, credit(article, locale)), ...way].join(' ').split(TITLE);
  const [before = '', behind = ''] = around;
  const language = titlesIn.get(article.id);
  const foreign = language && { foreign: { before, words, language, behind } };
  return { name: names.source, text: around.join(words), ...foreign, ...linkTo(read, article.url) };
}

/** When it appeared and was changed; null while it has not appeared. */
function datesOf({ imprint, locale }: Story): MadeEntry | null {
  const { published, modified } = imprint;
  const { names, appeared, changed } = locale.words.made;
  if (!published) return null;
  const first = appeared(locale.date(published));
  const last = modified && modified !== published ? [changed(locale.date(modified))] : [];
  return { name: names.dates, text: [first, ...last].join(' ') };
}

function correctionsOf(
  { corrections: all, opening, locale }: Story,
  { corrections }: House,
): MadeEntry {
  const { names, none, tell } = locale.words.made;
  const list = all.map((one) => one.text);
  const text = opening.words.corrections ?? (list.length > 0 ? '' : none);
  const listed = list.length > 0 ? { list } : {};
  return { name: names.corrections, text, ...listed, ...linkTo(tell, corrections) };
}

/** What to know of a story, in the order in which it is told. */
export function madeOf(story: Story, house: House): MadeEntry[] {
  const { locale, imprint, figures } = story;
  const { names, method, others, told, code, see } = locale.words.made;
  const looked = figures.some(({ origin }) => origin === 'context') ? [others] : [];
  const { authors } = imprint;
  const by = authors.length > 0 && {
    name: names.by,
    text: told(locale.list(authors), house.publisher),
  };
  const entries = [
    sourceOf(story),
    { name: names.method, text: [method[0], ...looked, method[1]].join(' ') },
    by || null,
    datesOf(story),
    correctionsOf(story, house),
    { name: names.licence, text: locale.words.downloads.licence },
    { name: names.code, text: code, ...linkTo(see, house.code) },
  ];
  return entries.filter((entry) => entry !== null);
}
