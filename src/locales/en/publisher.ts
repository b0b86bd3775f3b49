/** How a publisher is spoken of in a sentence. */

/** What is called by what it is takes an article: "the Harbour Office", but "Daily Tides". */
const office =
  /^(?!the\s)(?:.*\s)?(?:administration|association|board|bureau|census|commission|committee|department|federation|foundation|fund|institute|ministry|office|organi[sz]ation|survey)(?:\s+(?:of|for|on)\s.*)?$/i;

/** `the ` where a publisher's name has it before it in a sentence; else nothing. */
export const articleOf = (publisher: string): string => (office.test(publisher) ? 'the ' : '');
