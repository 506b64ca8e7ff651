import { analyse } from "../../../language/analyse.ts";

/** The stems of a text's words without its figures. */
export function tellingStems(text: string): readonly string[] {
  return analyse(text, "en")
    .map(({ term }) => term)
    .filter((term) => !/\p{Nd}/u.test(term));
}
