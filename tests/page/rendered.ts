/** Pages of a story, as a reader's browser receives them. */
import { render } from 'svelte/server';
import LiveChart from '../../src/page/LiveChart.svelte';
import Numbers from '../../src/page/Numbers.svelte';
import StoryPage from '../../src/page/Story.svelte';
import { modelOf } from '../../src/story/chapter';
import type { Story } from '../../src/story/story';
import { parseHtml, type Element } from '../html';

interface Page {
  head: string;
  body: string;
  tree: Element;
}

const page = ({ head, body }: { head: string; body: string }): Page => ({
  ...{ head, body },
  tree: parseHtml(body),
});

export function storyPage(story: Story): Page {
  const { controls: words } = story.locale.words;
  const live = Object.fromEntries(
    story.chapters.map((chapter) => [
      chapter.id,
      render(LiveChart, { props: { chart: chapter.chart, model: modelOf(chapter), words } }).body,
    ]),
  );
  return page(
    render(StoryPage, {
      props: {
        story,
        live,
        card: (id: string) => `cards/${id}.png`,
        late: 'late.css',
        house: { publisher: 'The Strait' },
      },
    }),
  );
}

export const numbersPage = (story: Story): Page => page(render(Numbers, { props: { story } }));
