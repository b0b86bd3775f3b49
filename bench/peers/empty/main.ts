import { hydrate } from 'svelte';
import Empty from './Empty.svelte';

hydrate(Empty, { target: document.getElementById('app')! });
