/** Whether the reader's system asks for reduced motion; `matches` is always of the moment. */
export const stillness = matchMedia('(prefers-reduced-motion: reduce)');
