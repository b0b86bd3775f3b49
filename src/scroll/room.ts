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

/** Of a picture, in px: below it, its labels are smaller than 10 px. */
const LEAST_PICTURE = 180;
/** Of the window, in heights of its text: as the style sheet has it, which asks the browser's text. */
const LEAST_HEIGHT = 30;
const LEAST_WIDTH = 48;
/** The share of the window that a picture may take from the words below it. */
const MOST = 5 / 6;

/** Whether the picture can be as it is laid out. */
export function hasRoom(room: Room): boolean {
  if (room.picture < LEAST_PICTURE) return false;
  if (room.beside && room.width < LEAST_WIDTH * room.text) return false;
  if (!room.stays) return true;
  return room.height >= LEAST_HEIGHT * room.text && room.landing <= MOST * room.height;
}
