/** Lines of the page around an article, never its headline or its text; small letters. */
export const boilerplate = ['advertisement', 'back to top', 'read more', 'share this article'];
