/** What kind of source an article is, after the ICD 206 source descriptors and schema.org's article types. */
export const DESCRIPTORS = ["report", "analysis", "opinion", "official statement", "press release", "unknown"] as const;

export type Descriptor = (typeof DESCRIPTORS)[number];
