/** All that is published, as the build and the dev server ask for it. */
import { embedDocument, embeds, type Copy } from '../embed/page/document';
import {
  cardsOf,
  filesOf,
  sharedFiles,
  siteFiles,
  stillFilesOf,
  stillsFrom,
  stillsIn,
  type Files,
  type StoryStills,
} from './files';
import { languageLinks } from './languages';
import { notFoundPage } from './notFound';
import type { SitePage } from './page';
import { namesOf } from '../story/corrections';
import { askedScript, embedScript, pageScript } from './scripts';
import { numbersPage, STORIES, storiesPage, storyPage } from './storyPages';
import { isOriginal, Stories, type Published, type StoryFolder } from './stories';
import { TABLES } from '../page/addresses';
import { outlineOf } from '../story/outline';

/** A page's folder within its story, and what renders it. */
const storyPages: Readonly<Record<string, (published: Published, address: string) => SitePage>> = {
  '': storyPage,
  [TABLES]: numbersPage,
};

/**
 * All stories of a site and the pages that they make, read when they are asked for; a mistake in one
 * throws an InputError with all of its problems.
 */
export class Site {
  readonly #stories: Stories;
  readonly #files = new Map<string, Files>();
  readonly #stills = new Map<string, StoryStills>();

  /**
   * `data` is the folder of all stories, `address` the site's, absolute; `drawnBy` is what draws stills, by a
   * name that changes with it. Its files are read when they are asked for.
   */
  constructor(
    data: string,
    private readonly address: string,
    private readonly drawnBy = '',
  ) {
    this.#stories = new Stories(data);
  }

  get folders(): readonly StoryFolder[] {
    return this.#stories.folders;
  }

  /** Reads every story; throws an InputError with all that is wrong with them. */
  check(): void {
    this.#stories.all();
  }

  /** What its stories still ask, a line each: `lake-ferries/en.md:16:1: When was that?` */
  get questions(): string[] {
    return this.#stories
      .all()
      .flatMap(({ story }) => story.questions.map(({ where, text }) => `${where}: ?? ${text}`));
  }

  /** What stories that have appeared tell and nobody has kept, a line each. */
  get unrecorded(): string[] {
    const originals = this.#stories.all().filter(isOriginal);
    return originals
      .filter(({ story }) => story.unrecorded.length > 0)
      .map(
        ({ slug, story: { unrecorded } }) =>
          `${slug}: ${unrecorded.length} of its facts are published and not kept; npm run published -- ${slug} keeps them`,
      );
  }

  /** The same, for the stories alone that a page tells of; `path` is its folder, from the site's root. */
  checkPage(path: string): void {
    if (path === STORIES) return this.check();
    const folder = this.folders.filter((one) => path.startsWith(one.path)).at(-1)!;
    this.#stories.of(folder);
  }

  /** A story, by the name of its folder. */
  #of(slug: string): Published {
    const folder = this.folders.find((one) => one.slug === slug);
    if (!folder) throw new Error(`${slug}: the site has no such story`);
    return this.#stories.of(folder);
  }

  /** Folders of the pages that fill the frame, from the site's root. */
  get pages(): string[] {
    const inStories = this.folders.flatMap(({ path }) =>
      Object.keys(storyPages).map((inStory) => path + inStory),
    );
    return [...inStories, STORIES];
  }

  /** The page in a folder; null where there is none. */
  page(path: string): SitePage | null {
    if (path === STORIES) return storiesPage(this.#stories.all(), this.address);
    for (const folder of this.folders) {
      const render = path.startsWith(folder.path) && storyPages[path.slice(folder.path.length)];
      if (render) return render(this.#stories.of(folder), this.address);
    }
    return null;
  }

  /** Text files beside the pages: of one story, by the name of its folder. */
  files(slug: string): Files {
    const files = this.#files.get(slug) ?? filesOf(this.#of(slug), this.address);
    this.#files.set(slug, files);
    return files;
  }

  /** Text files beside the pages that belong to no story. */
  get sharedFiles(): Files {
    return { ...sharedFiles(), ...siteFiles(this.pages, this.folders, this.address) };
  }

  /** The page that is sent where there is none. */
  get notFound(): string {
    return notFoundPage(this.#stories.all(), this.address);
  }

  /** Drawings as SVG, by the paths of their PNG files. */
  cards(slug: string): Files {
    return cardsOf(this.#of(slug));
  }

  #stillsOf(slug: string): StoryStills {
    const stills = this.#stills.get(slug) ?? this.#makeStills(this.#of(slug));
    this.#stills.set(slug, stills);
    return stills;
  }

  #makeStills(published: Published): StoryStills {
    if (published.story.pictures) return stillsFrom(published, this.#stillsOf(published.folder));
    return stillsIn(published, this.address, this.drawnBy);
  }

  /** Drawings as SVG with texts and faces, by the paths of the SVG files that they become. */
  stills(slug: string): Files {
    return Object.assign({}, ...this.#stillsOf(slug).map(({ drawings }) => drawings)) as Files;
  }

  /** Text files that are about the stills of a story: lists of them, and the pages of links. */
  stillFiles(slug: string): Files {
    return stillFilesOf(this.#of(slug), this.#stillsOf(slug), this.address);
  }

  pageScript(slug: string) {
    return pageScript(this.#of(slug).story);
  }

  /** Names of the pages of a story that are made for other people's. */
  embeds(slug: string): string[] {
    return Object.keys(embeds(this.#of(slug).story));
  }

  embedScript(slug: string, name: string) {
    return embedScript(this.#of(slug).story, name);
  }

  /** What an embedded page says where it is asked. */
  asked(slug: string, name: string) {
    return askedScript(this.#of(slug).story, name);
  }

  /** The corrections of a story, by their names, between spaces. */
  corrections(slug: string): string {
    return namesOf(this.#of(slug).story.corrections).join(' ');
  }

  /** What the tree of a picture is made of, by the name of its embedded page; null for that of the whole story. */
  outline(slug: string, name: string) {
    const { story } = this.#of(slug);
    const chapter = story.chapters.find(({ id }) => id === name);
    return chapter ? outlineOf(chapter, story) : null;
  }

  /**
   * A page for other people's, or a dated copy of it; `scripts` are the addresses of its scripts, from the
   * page, in their order.
   */
  embed(
    slug: string,
    name: string,
    scripts: readonly string[],
    dated?: Omit<Copy, 'path'>,
  ): { path: string; html: string } {
    const published = this.#of(slug);
    const { story, publisher, path, root } = published;
    const page = embeds(story)[name]!;
    // A dated copy is of one language.
    const languages = dated ? [] : languageLinks(published, page.path);
    const address = new URL(path, this.address).href;
    const copy = dated ? { ...dated, path } : null;
    return {
      path: (dated?.folder ?? '') + path + page.path,
      html: embedDocument(story, page, { address, publisher, scripts, root, copy, languages }),
    };
  }
}
