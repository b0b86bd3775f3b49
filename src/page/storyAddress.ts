/** Names that an embedded page and its parts share. */

/** Context: the address of the story, on a page that has no table of every number of its own. */
export const STORY_ADDRESS = 'story-address';
