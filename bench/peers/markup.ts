/** The peers' page as HTML, for those whose words are served and not drawn by a script. */
import type { Content, PeerChapter, PeerStep } from '../content.ts';

export const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

interface Pictures {
  /** Inside a chapter's pinned figure; none when it has no such figure. */
  pinned: ((chapter: PeerChapter) => string) | null;
  /** Above a step's words. */
  still: (chapter: PeerChapter, step: PeerStep) => string;
}

const figure = ({ figure, source }: PeerChapter, picture: string): string =>
  `<figure><figcaption>${escape(figure)}</figcaption>${picture}<p class="source">${escape(source)}</p></figure>`;

function chapterHtml(chapter: PeerChapter, { pinned, still }: Pictures): string {
  const steps = chapter.steps.map(
    (step) =>
      `<li class="step" id="${step.id}">${still(chapter, step)}<h3>${escape(step.heading)}</h3><p>${escape(step.text)}</p></li>`,
  );
  const picture = pinned ? figure(chapter, pinned(chapter)) : '';
  return `<section class="chapter tone${chapter.tone}" id="${chapter.id}"><h2>${escape(chapter.title)}</h2>${picture}<ol class="steps">${steps.join('')}</ol></section>`;
}

export const pageHtml = ({ title, deck, chapters }: Content, pictures: Pictures): string =>
  `<main><h1>${escape(title)}</h1><p>${escape(deck)}</p>${chapters.map((chapter) => chapterHtml(chapter, pictures)).join('')}</main>`;

/** Each step with its own picture, nothing pinned. */
export const stillFigure = (chapter: PeerChapter, picture: string): string =>
  figure(chapter, picture);
