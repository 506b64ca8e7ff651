import { splitRepeated } from "./split-repeated.ts";

/** What a member filled into the form for a new article; "" or none where a field was left empty. */
export interface ModalValues {
  readonly title: string;
  readonly text: string;
  readonly link: string;
  /** The collections' names, apart by commas. */
  readonly collection: string;
  /** The values that name what was uploaded. */
  readonly files: readonly string[];
}

/**
 * What was filled into the form, as the options that `article add` runs with; fields left empty are absent. With none of link,
 * text and file the command itself says what is missing.
 */
export function articleFromModal({
  title,
  text,
  link,
  collection,
  files,
}: ModalValues): Readonly<Record<string, unknown>> {
  const links = splitRepeated(link);
  const collections = splitRepeated(collection);
  return {
    ...(links.length > 0 && { link: links }),
    ...(files.length > 0 && { file: files }),
    ...(text.trim() !== "" && { text }),
    ...(title.trim() !== "" && { title: title.trim() }),
    ...(collections.length > 0 && { collection: collections }),
  };
}
