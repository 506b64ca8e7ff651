import type { FaceLanguage } from "../domain/settings.ts";

interface Calendar {
  readonly months: readonly string[];
  readonly day: (day: number, month: string, year: number) => string;
  readonly month: (month: string, year: number) => string;
}

/**
 * Tables, because the first `Intl.DateTimeFormat` takes 60 ms to make, for which every command in the terminal would wait, and
 * because it counts days before 1582 by another calendar than ISO 8601 does.
 */
const CALENDARS: { readonly [language in FaceLanguage]: Calendar } = {
  en: {
    months: "January February March April May June July August September October November December".split(" "),
    day: (day, month, year) => `${day} ${month} ${year}`,
    month: (month, year) => `${month} ${year}`,
  },
  de: {
    months: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" "),
    day: (day, month, year) => `${day}. ${month} ${year}`,
    month: (month, year) => `${month} ${year}`,
  },
  fr: {
    months: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
    day: (day, month, year) => `${day === 1 ? "1er" : day} ${month} ${year}`,
    month: (month, year) => `${month} ${year}`,
  },
  es: {
    months: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" "),
    day: (day, month, year) => `${day} de ${month} de ${year}`,
    month: (month, year) => `${month} de ${year}`,
  },
};

/**
 * A day or month as people write it ("18 November 2025", "November 2025"), as the source's own calendar had it.
 * @param date ISO 8601: a day, with or without a time, or a month; anything else, as a year, stays as it is
 */
export function writeDay(date: string, language: FaceLanguage = "en"): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?/.exec(date) ?? [];
  const calendar = CALENDARS[language];
  const name = calendar.months[Number(month) - 1];
  if (name === undefined) return date;
  return day === undefined ? calendar.month(name, Number(year)) : calendar.day(Number(day), name, Number(year));
}
