/** Between which heights a timeline's axes run, in viewBox units. */
export const plot = { top: 34, bottom: 346 };
