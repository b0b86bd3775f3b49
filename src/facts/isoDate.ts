/** Whether a text is a year, month or day of the calendar, as YYYY, YYYY-MM or YYYY-MM-DD. */
export function isIsoDate(text: string): boolean {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
  if (!year) return false;
  const iso = `${year}-${month}-${day}`;
  const date = new Date(`${iso}T00:00:00Z`);
  // An impossible day rolls over into the next month, an impossible month is no date at all.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}

/** Whether a text is one day of the calendar, YYYY-MM-DD. */
export function isIsoDay(text: string): boolean {
  return text.length === 10 && isIsoDate(text);
}

/**
 * Whether a text names a period that articles speak of: a year, month or day, a quarter (2017-Q1),
 * a half (2017-H1), an ISO week (2017-W35), a decade (199X), or years or months from and to (1990/2016).
 */
export function isPeriod(text: string): boolean {
  if (/^\d{4}-(?:Q[1-4]|H[12])$|^\d{3}X$/.test(text)) return true;
  if (/^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/.test(text)) return true;
  const [from = '', to] = text.split('/');
  if (to === undefined) return isIsoDate(text);
  return (
    /^(?:\d{4}\/\d{4}|\d{4}-\d\d\/\d{4}-\d\d)$/.test(text) &&
    [from, to].every(isIsoDate) &&
    from < to
  );
}
