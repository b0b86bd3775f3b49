/** How long a picture must not change to be at rest: longer than a pause between two frames. */
export const REST_MS = 120;
