import type { FaceLanguage } from "../domain/settings.ts";

/** English as most of the world writes days and hours. */
const LOCALES: { readonly [language in FaceLanguage]: string } = { en: "en-GB", de: "de", fr: "fr", es: "es" };

/** An instant as clocks and calendars show it in a time zone: the weekday, the day and the time. @param at milliseconds since 1970 */
export function clockLabel(at: number, timeZone: string, language: FaceLanguage): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    timeZone,
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(at);
}
