/** The site as the build and the dev server make it: its entry on the server's side. */
export { Site } from './site/site';
