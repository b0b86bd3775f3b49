/** Brings the desk's page to life. */
import { mount } from 'svelte';
import './desk.css';
import './article.css';
import './layout.css';
import DeskPage from './DeskPage.svelte';
import { Desk } from './desk.svelte';

/** How often in ms it is asked whether a file was edited. */
const FOLLOW = 1000;

const desk = new Desk();
await desk.load();
// Somebody may write in the story's folder beside the desk.
setInterval(() => document.visibilityState === 'visible' && void desk.follow(), FOLLOW);
mount(DeskPage, {
  target: document.body,
  props: { desk, story: document.documentElement.dataset['story']! },
});
