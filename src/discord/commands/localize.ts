/** The languages beside English that commands are named in, as Discord writes them. */
export const LOCALES = ["de", "fr", "es-ES"] as const;

export type Locale = (typeof LOCALES)[number];

/** A command, or the word that several begin with, in another language. */
export interface Localized {
  /** One word, the last of the command's name, lower-case; for a message command as the menu shows it. */
  readonly name: string;
  /** At most 100 characters; message commands have none. */
  readonly description?: string;
}

/** By the command's whole English name. */
export type Localizations = Readonly<Record<string, Readonly<Record<Locale, Localized>>>>;

/** One text of a command in every language, as Discord takes it; null where it has none. */
export function localize(
  localizations: Localizations,
  key: string,
  text: keyof Localized,
): Readonly<Partial<Record<Locale, string>>> | null {
  const localized = localizations[key];
  if (localized === undefined) return null;
  const texts = LOCALES.flatMap((locale) => {
    const value = localized[locale][text];
    return value === undefined ? [] : [[locale, value] as const];
  });
  return texts.length === 0 ? null : Object.fromEntries(texts);
}
