/**
 * Served HTML as reader views keep it: they judge elements by words in their ids, which a story may use
 * as well (https://github.com/mozilla/readability). Runs at build only.
 */

/** Start tags with an id. */
const TAG = /<\w+ (?:[^<>]* )?id="([^"]*)"[^<>]*>/g;

/** What they take for the surroundings of a text, unless its class says that it is content. */
const SURROUNDING =
  /-ad-|ad-break|agegate|ai2html|banner|breadcrumbs|com-|combx|comment|community|contact|cover-wrap|disqus|extra|foot|gdpr|header|hid|legends|masthead|media|menu|meta|outbrain|page|promo|related|remark|replies|rss|scroll|share|shopping|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|tags|widget|yom-remote/i;

/** What they take for a row of buttons where it is short. */
const BUTTONS = /(\b|_)share(\b|_)/i;

/** Letters from which on nothing is short to them. */
const LONG = 500;

const asContent = (tag: string): string =>
  tag.includes(' class="')
    ? tag.replace(' class="', ' class="content ')
    : tag.replace('>', ' class="content">');

/** With a class, and with space that nobody sees, where they would leave out words because of an id. */
export const readable = (html: string): string =>
  html.replace(TAG, (tag, id: string) => {
    const room = BUTTONS.test(id) ? ' '.repeat(LONG) : '';
    return (SURROUNDING.test(id) ? asContent(tag) : tag) + room;
  });
