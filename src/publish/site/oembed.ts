/**
 * What an address is to those who turn it into a frame: https://oembed.com, as static files, which cannot
 * be told how wide a frame may be.
 */
import { frame, most, roomOf, type EmbedChoice } from '../snippet';

/** Widest frame that is asked for, in px; narrower ones fit, since its width is a share. */
const WIDEST = 1000;
/** Seconds after which it is to be asked for again: a day. */
const AGE = 86_400;

/** What is shown until there is a frame: its absolute address, and its size in px. */
export interface Thumbnail {
  url: string;
  width: number;
  height: number;
}

/** The record of a choice, with all that it asks for; `name` is the story's. */
export const oembedOf = (choice: EmbedChoice, name: string, thumbnail: Thumbnail) => ({
  version: '1.0',
  type: 'rich',
  title: choice.page.title,
  provider_name: name,
  provider_url: choice.site,
  cache_age: AGE,
  thumbnail_url: thumbnail.url,
  thumbnail_width: thumbnail.width,
  thumbnail_height: thumbnail.height,
  html: frame(choice),
  width: WIDEST,
  height: most(roomOf(choice)),
});
