/** Where the trend's axes stand, in viewBox units. */
export const plot = { left: 48, right: 386, top: 44, bottom: 326 };
