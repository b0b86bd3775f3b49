/** Style sheets that are files: what is not seen at first, and what every page of text has. */
import late from '../page/style/deferred.css?inline';
import page from '../page/style/page.css?inline';
import { hashed } from '../publish/hashed';

const sheet = (name: string, css: string) => ({ path: hashed(`${name}.css`, css), css });

/** By what they are for; each with its path in the site. */
export const sheets = { late: sheet('late', late), page: sheet('page', page) };
