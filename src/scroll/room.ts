/** Whether a picture has the room to stay in view while its steps pass, however large the reader's text is. */

/** In px, as they are on screen: what has made text larger is not asked, since no media query sees it all. */
export interface Room {
  /** Of the window; the height without a browser's bars that come and go. */
  width: number;
  height: number;
  /** Height of text of 1rem. */
  text: number;
  /** Height that is left for the picture. */
  picture: number;
  /** Where steps come to rest, from the window's top. */
  landing: number;
  /** Whether the style sheet lets the picture stay, and has the steps beside it. */
  stays: boolean;
  beside: boolean;
}

/** Height of a picture, in px, below which its labels are smaller than 9 px; and in heights of the text around it. */
const LEAST_PICTURE = 160;
const LEAST_LINES = 10;
/** Of the window, in heights of its text: as the style sheet has it, which asks the browser's text. */
const LEAST_HEIGHT = 30;
const LEAST_WIDTH = 48;
/** The share of the window that a picture may take from the words below it. */
const MOST = 5 / 6;

/** Whether the picture can be as it is laid out: one that does not stay has its words beside it. */
export function hasRoom(room: Room): boolean {
  if (room.picture < Math.max(LEAST_PICTURE, LEAST_LINES * room.text)) return false;
  if (room.beside && room.width < LEAST_WIDTH * room.text) return false;
  if (!room.stays) return room.beside;
  return room.height >= LEAST_HEIGHT * room.text && room.landing <= MOST * room.height;
}
