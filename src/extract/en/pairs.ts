/** Words that join the two ends of a change, or keep them apart. */
import { atEnd, apart, pattern, oneOf } from '../pattern';
import { up, down, neutral } from './movement';

export const ofWhole = atEnd(
  apart,
  String.raw`(?:of|out\s+of)\s+(?:the|its|their|our)(?:\s+top)?\s+`,
);

export const anArticle = atEnd(apart, String.raw`an?\s+`);

export const nounBehind =
  /^\s+(?!(?:an?|per|in|to|from|of|for|and|or|by|at|on|as|with|than|last|this|while)\b)\p{Ll}/u;

export const ofCalendar = atEnd(
  apart,
  String.raw`(?:the|these|those|same|first|last|final|past|next|coming|previous|preceding|prior|following|latest|every|each)\s+`,
);

export const upToDate = /^\s+(?:to|through|ended|ending|from|of)\s+(?!(?:an?|the|\d+)\s)/i;

export const slower =
  /(?:(?<!\p{L})(?:up|down|slower|faster|lower|higher)|,\s+(?:\p{L}+\s+)?(?:eas|slow|accelerat|moderat|quicken)\p{L}+|,\s+(?:down|up)\s+by\s+\S+(?:\s+(?:per\s+cent|percent|%|percentage\s+points?))?)\s+from\s/iu;

export const theAlone = /^the\s/i;

export const movedBy = /,\s+(?:up|down)\s+by\s+$/i;

/** "Six more countries". */
export const someMore = /^\S+\s+(?:more|further|additional|extra|other|new)\s/iu;

export const andAlone = /^\s+and\s+(?:from\s+)?$/i;

/** What sets a second value beside a first: "$5.9 million, or $0.20 a share", "£650m ($1.2bn)", "(£722m; $1.3bn)". */
export const besideAnother =
  /^(?:,?\s+(?:and|or|worth|valued\s+at|valuing(?:\s+of)?|equal\s+to)\s+(?:from\s+)?|\s*[(;]\s*)$/i;

export const nextInList = pattern(
  String.raw`^(?:\s+to|,|,?\s+(?:and|then|and\s+then))\s+(?:then\s+|again\s+)?(?:to\s+|at\s+)?(?:about\s+|around\s+|just\s+|only\s+|nearly\s+)?$`,
);

export const andThen = /^\s+and\s+(?:then\s+)?(?:to\s+)?$/i;

export const thenMoves = pattern(
  String.raw`^[^.;:]{0,40}?,?\s+(?:before|only\s+to|(?:and\s+)?then|and\s+later)\s+(?:again\s+)?`,
  oneOf([...up, ...down, ...neutral]),
  String.raw`(?:\s+(?:back|again|further|\p{L}+ly))*\s+(?:back\s+)?to\s+(?:about\s+|around\s+|just\s+|only\s+)?$`,
);

export const anotherClause = pattern(
  String.raw`[;:]|[.!?]["”’)]?\s+\p{L}|(?<!\p{L})(?:while|whereas|although|though|but)(?!\p{L})|,\s+(?:and|as|with)\s`,
);

export const isEarlier =
  /^\s+(?:previously|before|earlier|beforehand|at\s+that\s+time|back\s+then|then)(?=[.,;)]|$)/i;

export const onDay =
  /^\s+(?:on\s+)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday)(?!\p{L})/iu;

export const toAlone = /^,?\s+to\s+$/;

export const fromAnywhere = /\bfrom\b/;

export const fromAtHead = /^\W*from\s/i;

export const nextClause = /[,;]|\s(?:and|but|or)\s/;

export const nowOrToday = /(?<!\p{L})(?:now|today)(?!\p{L})/iu;

export const ofItsTime =
  /(?:present|current|previous|former|earlier|year-ago)\s+(?:\p{L}+\s+of\s+)?$/iu;
