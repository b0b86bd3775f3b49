/** A WordPress with our pages in its posts, as those who write and read there use it. */
import type { APIRequestContext } from '@playwright/test';
import type { Site } from '../../scripts/wordpress/start.mjs';
import type { Choices } from '../../src/embed/dialog/choices';
import { snippet, type EmbedChoice } from '../../src/publish/snippet';

export type Person = keyof Site['tokens'];

export class WordPress {
  readonly site: Site = JSON.parse(process.env.E2E_WORDPRESS!);
  /** Address of the site that is embedded. */
  private readonly embeds = process.env.E2E_EMBEDS!;

  constructor(private readonly request: APIRequestContext) {}

  /** Address of the story as it is embedded. */
  readonly embed = `${this.embeds}embed/story/`;

  /** What the dialog has a publisher paste for the story; `bare`: without the script. */
  async snippet({ bare = false } = {}): Promise<string> {
    const answer = await this.request.get(`${this.embeds}embed/choices.json`);
    const { offers, script } = (await answer.json()) as Choices;
    const { page } = offers.find(({ way }) => way === 'scroll')!;
    const choice: EmbedChoice = { page, site: this.embeds, step: null, theme: 'auto', way: null };
    const { integrity } = script;
    return snippet(choice, bare ? null : { src: `${this.embeds}${script.path}`, integrity });
  }

  /** Saves a post by the way that the block editor takes; what its author may not write is taken out. */
  async post(
    author: Person,
    content: string,
    status: 'publish' | 'draft' = 'publish',
  ): Promise<{ id: number; link: string; saved: string }> {
    const login = Buffer.from(`${author}:${this.site.tokens[author]}`).toString('base64');
    const answer = await this.request.post(`${this.site.url}?rest_route=/wp/v2/posts`, {
      headers: { Authorization: `Basic ${login}` },
      data: { title: 'A post with a story', content, status },
    });
    if (!answer.ok()) throw new Error(`${answer.status()}: ${await answer.text()}`);
    const { id, link, content: made } = await answer.json();
    return { id, link, saved: made.raw };
  }
}

/** The block "Custom HTML". */
export const html = (code: string) => `<!-- wp:html -->\n${code}\n<!-- /wp:html -->`;

/** The block that the editor makes of an address which is pasted alone. */
export const link = (url: string) => `<!-- wp:embed ${JSON.stringify({ url })} -->
<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">
${url}
</div></figure>
<!-- /wp:embed -->`;

/** A block "Group" around others, in the variation that a layout makes of it. */
const group = (layout: object) => (blocks: string) =>
  `<!-- wp:group ${JSON.stringify({ layout })} -->
<div class="wp-block-group">${blocks}</div>
<!-- /wp:group -->`;

export const row = group({ type: 'flex', flexWrap: 'nowrap' });
export const stack = group({ type: 'flex', orientation: 'vertical' });

/** A paragraph before and enough of them after what is embedded. */
export function amid(blocks: string): string {
  const paragraph =
    '<!-- wp:paragraph --><p>The post has words of its own, and they scroll.</p><!-- /wp:paragraph -->';
  return [paragraph, blocks, ...Array(30).fill(paragraph)].join('\n');
}
