/** Brings a step, or what follows a chapter, to the reader, who has pressed Previous or Next. */
import { stillness } from '../../scroll/stillness';

/**
 * Scrolls to the step, from which the picture follows, and moves the focus there: what is read on is
 * the step's text. Shift+Tab leads straight back to the button that was pressed.
 */
export function go(stepId: string): void {
  const step = document.getElementById(stepId);
  if (!step) return;
  step.scrollIntoView({ behavior: stillness.matches ? 'instant' : 'smooth' });
  focusFrom(document.activeElement as HTMLElement, step.querySelector<HTMLElement>('h2, h3')!);
}

function focusFrom(button: HTMLElement, heading: HTMLElement): void {
  const left = new AbortController();
  const { signal } = left;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  heading.addEventListener('blur', () => left.abort(), { signal });
  heading.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Tab' || !event.shiftKey || event.target !== heading) return;
      event.preventDefault();
      button.focus({ preventScroll: true });
    },
    { signal },
  );
}
