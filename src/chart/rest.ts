/** How long a picture must not change to be at rest, in ms: longer than a pause between two frames. */
export const REST = 120;
