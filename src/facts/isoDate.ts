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
