/** Words of dates. Source: the calendar. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const MONTHS = words(
  'january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. jan feb aug sept oct nov dec',
);
const WEEKDAYS = words(
  'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon. tue. tues. wed. thu. thurs. fri. sat. sun.',
);
const RELATIVE_DAYS = words('today yesterday tomorrow tonight');
const SEASONS = words('spring summer autumn fall winter');
const HOLIDAYS = words('christmas easter ramadan thanksgiving halloween hanukkah diwali passover eid');

/** Months and days of the week, in full and short. */
export const CALENDAR_WORDS: readonly string[] = [...MONTHS, ...WEEKDAYS];

/** The tables, for one that holds more. */
export const CALENDAR = { month: MONTHS, weekday: WEEKDAYS, relativeDay: RELATIVE_DAYS, season: SEASONS } as const;

export const isWeekday = (word: string): boolean => WEEKDAYS.has(word);
export const isRelativeDay = (word: string): boolean => RELATIVE_DAYS.has(word);
export const isHoliday = (word: string): boolean => HOLIDAYS.has(word);

/** A year as news writes it: 1945, 2026, 1990s. */
export const isYear = (word: string): boolean => /^(?:1[0-9]{3}|20[0-9]{2})(?:s|'s)?$/u.test(word);
/** A day of the month: 1, 22, 3rd. */
export const isDayNumber = (word: string): boolean => /^(?:[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?$/u.test(word);
