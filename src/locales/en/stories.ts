/** The page of all stories. */

export const stories = {
  title: 'All stories',
  description:
    'Scrolling stories with charts, each from one news article, with every number traced to its source.',
} as const;
