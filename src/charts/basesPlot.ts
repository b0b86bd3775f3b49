/** Where the bases' axis and rows stand, in viewBox units. */
export const plot = { left: 14, right: 322, top: 34, bottom: 332 };
