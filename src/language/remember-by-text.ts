/** Texts whose readings are kept, and the longest of them in UTF-16 code units: sentences, not articles. */
const MAX_REMEMBERED = 200;
const MAX_LENGTH = 4_000;

/**
 * Reads each of the texts met last once: the checks of a claim ask for the same readings of the same few sentences many times.
 * @param read depends on nothing but the text; nobody changes what it returns
 */
export function rememberByText<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly reading: T }>();
  return (text) => {
    const remembered = known.get(text);
    if (remembered !== undefined) return remembered.reading;
    const reading = read(text);
    if (text.length > MAX_LENGTH) return reading;
    if (known.size >= MAX_REMEMBERED) known.clear();
    known.set(text, { reading });
    return reading;
  };
}
