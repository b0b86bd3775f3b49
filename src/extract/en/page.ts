/** Words of the page around an article, and the publishers it names. */
import { byWord, listed } from './inflect';

/** Lines of the page around an article, never its headline or its text; small letters. */
export const boilerplate = listed('advertisement, back to top, read more, share this article');

/** What publishers call a page of theirs, at the end of a short line that is no headline; small letters. */
export const mastheads = listed(`
    for immediate release, media advisory, media release, news release, press notice,
    press release, press statement, statistical bulletin, statistical release
`);

/** Publishers by the credit line that their articles carry ("(Yonhap)"). */
export const publishers: Record<string, string> = byWord({
  'Agence France-Presse': 'AFP',
  'The Associated Press': 'AP',
  Reuters: 'Reuters',
  TASS: 'TASS',
  'Yonhap News Agency': 'Yonhap',
});

/** "Published on:", "By Ann Day |": before the date of a page. */
export const labelOfDate =
  /^\s*(?:(?:first\s+)?published|posted|updated|date|released|issued|by\s+[^\n,|]{2,40}[,|])?\s*(?:on|at)?:?\s*/iu;

/** What may stand beside a date that is all of a line: times, zones, signs. */
export const besideDate = /[\d:apmAPM.,|()\s-]|GMT|BST|KST|EDT|EST|UTC|at/g;
