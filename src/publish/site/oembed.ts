/** What a page is to those who turn its address into a frame: https://oembed.com, as static files. */
import { card } from '../cards/layout';
import { frame, most } from '../snippet';
import type { Page } from '../../page/pages';
import { absolute, cardPath } from './addresses';

/** Widest frame that is asked for, in px; narrower ones fit, since its width is a share. */
const WIDEST = 1000;
/** Seconds after which it is to be asked for again: a day. */
const AGE = 86_400;

type Embed = Page & { room: NonNullable<Page['room']> };

/** `name` is the story's. A static file cannot be told how wide its frame may be. */
export const oembedOf = (site: string, name: string, page: Embed) => ({
  version: '1.0',
  type: 'rich',
  title: page.title,
  provider_name: name,
  provider_url: site,
  cache_age: AGE,
  thumbnail_url: absolute(site, cardPath(page.chart)),
  thumbnail_width: card.width,
  thumbnail_height: card.height,
  html: frame({ page, site, step: null, theme: 'auto', way: null }),
  width: WIDEST,
  height: most(page.room.all),
});
