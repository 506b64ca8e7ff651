import type { ArticleChanges } from "../archive/archive.ts";
import { UserError } from "../errors.ts";
import { answersOn } from "./answers-on.ts";
import type { CommandContext } from "./command.ts";
import { findArticle } from "./find-article.ts";
import { isCalendarDate } from "./is-calendar-date.ts";
import type { Result } from "./result.ts";

const DATE = { test: isDateOrTime, is: "a date as 2025-11-18, or a time with its zone as 2025-11-18T09:30+01:00" };

/** What a field's value must look like; a field without an entry takes any text. */
const SHAPES: Partial<
  Record<keyof ArticleChanges, { readonly test: (value: string) => boolean; readonly is: string }>
> = {
  url: { test: isWebAddress, is: "an address that begins with http:// or https://" },
  publishedAt: DATE,
  updatedAt: DATE,
  language: { test: (value) => /^[a-z]{2}$/.test(value), is: 'a two-letter code, as "en"' },
};

/**
 * Sets fields of an article as a person gave them; null clears one. Collections given replace those it is in.
 * @throws {UserError} where nothing is to be changed, a value has the wrong shape, or there is no such article.
 */
export async function editArticle(
  context: Pick<CommandContext, "archive" | "guild" | "user" | "place">,
  named: string,
  changes: ArticleChanges,
): Promise<Omit<Extract<Result, { kind: "edited" }>, "kind">> {
  const fields = Object.keys(changes) as (keyof ArticleChanges)[];
  if (fields.length === 0) {
    throw new UserError("There is nothing to change. Give a field with its new value, such as a better title.", {
      exitCode: 2,
    });
  }
  for (const field of fields) {
    const shape = SHAPES[field];
    const value = changes[field];
    if (shape !== undefined && typeof value === "string" && !shape.test(value)) {
      throw new UserError(`"${value.slice(0, 60)}" will not do: it must be ${shape.is}.`, { exitCode: 2 });
    }
  }
  const { id } = await findArticle(context, named);
  const article = await context.archive.edit(context.guild, id, changes);
  if (article === null) throw new UserError(`The article ${id} was removed in the meantime.`);
  return { article, fields, restingAnswers: await answersOn(context, [id]) };
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\//i.test(value) && URL.canParse(value);
}

/** An ISO 8601 date of the calendar, alone or with a time and its zone. */
function isDateOrTime(value: string): boolean {
  const [, date, time] = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/.exec(value) ?? [];
  if (date === undefined || !isCalendarDate(date)) return false;
  return time === undefined || !Number.isNaN(Date.parse(value));
}
