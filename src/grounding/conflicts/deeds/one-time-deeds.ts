import { foldWord } from "../../../language/fold-word.ts";

const terms = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .trim()
      .split(/\s+/u)
      .map((word) => foldWord(word, "en")),
  );

/** English deeds, as index terms, that are done to one thing once, so that two days of it exclude each other. */
export const oneTimeDeeds: ReadonlySet<string> = terms(
  `die bear found establish open inaugurate sign ratify debut premiere release launch publish introduce invent discover complete
  finish sink crash collapse explode begin start end surrender abolish enact pass assassinate bury marry win appoint elect resign
  born create form erupt strike arrive land capture execute crown unveil inaugurated`,
);

/** Of these, the ones that one doer does alone. */
export const soleDeeds: ReadonlySet<string> = terms(
  "win invent discover write compose paint direct design found assassinate captain",
);
