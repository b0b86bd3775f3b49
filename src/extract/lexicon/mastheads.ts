/** What publishers call a page of theirs, at the end of a short line that is no headline; small letters. */
export const mastheads = [
  ...['for immediate release', 'media advisory', 'media release', 'news release', 'press notice'],
  ...['press release', 'press statement', 'statistical bulletin', 'statistical release'],
];
