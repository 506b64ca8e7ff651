/** What claims stand under where no source's title does. */
export const SECTION_HEADINGS = {
  agree: "Told alike by several sources",
  differ: "Where the sources differ",
  together: "Put together from several sources",
  undated: "Without a date in the sources",
} as const;

export type SectionHeading = keyof typeof SECTION_HEADINGS;
