import { readFileSync } from "node:fs";
import type { UploadFile } from "../members/member.ts";

const SAMPLES = {
  wire: "northern-wire-barrier-jams.html",
  post: "saltmarsh-post-barrier-jams.html",
  herald: "coast-herald-evacuation.html",
  review: "estuary-review-analysis.html",
  advice: "authority-advice.md",
  opinion: "opinion-blaming-the-driftwood.txt",
} as const;

/** One of the sample articles, as a member uploads it. */
export function sampleFile(name: keyof typeof SAMPLES): UploadFile & { readonly text: string } {
  const file = SAMPLES[name];
  return { name: file, text: readFileSync(new URL(`../../../../samples/articles/${file}`, import.meta.url), "utf8") };
}
