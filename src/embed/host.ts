/**
 * The script that publishers put beside an embedded page, `<iframe data-135-embed>`. It may come
 * late, twice, or before the frames; without it each is a plain frame. `embed135.stop()` ends it.
 */
import { Frames } from './host/frames';

declare global {
  interface Window {
    embed135?: { stop: () => void };
  }
}

if (!window.embed135) {
  const frames = new Frames();
  window.embed135 = {
    stop: () => {
      frames.stop();
      delete window.embed135;
    },
  };
}
