/** Brings the desk's page to life. */
import { mount } from 'svelte';
import './desk.css';
import './article.css';
import './layout.css';
import DeskPage from './DeskPage.svelte';
import { Desk } from './desk.svelte';

const desk = new Desk();
await desk.load();
mount(DeskPage, {
  target: document.body,
  props: { desk, story: document.documentElement.dataset['story']! },
});
