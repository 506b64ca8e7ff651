import { UserError } from "../errors.ts";
import type { OptionDefinition } from "./command.ts";
import { isCalendarDate } from "./is-calendar-date.ts";
import { nearest } from "./nearest.ts";

/** The options whose value is read out of what a person typed. */
type TypedOption = Exclude<OptionDefinition, { readonly type: "flag" | "attachment" }>;

type Reader<T extends TypedOption["type"]> = (
  definition: Extract<OptionDefinition, { readonly type: T }>,
  label: string,
  typed: string,
) => string | number;

const READERS: { readonly [T in TypedOption["type"]]: Reader<T> } = {
  string: ({ minLength = 0, maxLength }, label, typed) => {
    const text = typed.trim();
    if (text.length < minLength) throw usageError(`${label} is empty. Give some text.`);
    if (text.length > maxLength) {
      throw usageError(
        `${label} is ${count(text.length)} characters long; the most is ${count(maxLength)}. Shorten it.`,
      );
    }
    return text;
  },
  choice: ({ choices }, label, typed) => {
    const choice = choices.find((one) => one === typed.trim().toLowerCase());
    if (choice !== undefined) return choice;
    const meant = nearest(typed, choices);
    const hint = meant === null ? "" : ` Did you mean "${meant}"?`;
    throw usageError(`${label} must be one of: ${choices.join(", ")}.${hint}`);
  },
  date: (_, label, typed) => {
    if (isCalendarDate(typed)) return typed;
    throw usageError(`${label} must be a day written as 2025-11-18, not "${typed.slice(0, 40)}".`);
  },
  role: (_, label, typed) => {
    const id = typed.trim();
    if (/^\w{1,64}$/.test(id)) return id;
    throw usageError(`${label} must be the id of a role, not "${typed.slice(0, 40)}".`);
  },
  channel: (_, label, typed) => {
    const id = typed.trim();
    if (/^\w{1,64}$/.test(id)) return id;
    throw usageError(`${label} must be the id of a channel, not "${typed.slice(0, 40)}".`);
  },
  integer: ({ min, max }, label, typed) => {
    const value = /^[+-]?\d+$/.test(typed) ? Number(typed) : Number.NaN;
    if (value >= min && value <= max) return value;
    throw usageError(`${label} must be a whole number from ${min} to ${max}, not "${typed.slice(0, 40)}".`);
  },
};

/**
 * Reads what was typed for an option into the value its declaration asks for.
 * @param label how the face calls the option, such as "--since"
 * @throws {UserError} (exit code 2) that names the option and its limits
 */
export function readOptionValue(definition: TypedOption, label: string, typed: string): string | number {
  const read = READERS[definition.type] as Reader<TypedOption["type"]>;
  return read(definition as never, label, typed);
}

function usageError(sentence: string): UserError {
  return new UserError(sentence, { exitCode: 2 });
}

function count(characters: number): string {
  return characters.toLocaleString("en");
}
