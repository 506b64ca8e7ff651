import { readQuotations } from "../checks/read-quotations.ts";

/** A text without what it puts between quotation marks: its author's own words. As it is where its marks do not pair. */
export function outsideQuotations(text: string): string {
  let own = text;
  for (const { start, end } of readQuotations(text) ?? [])
    own = `${own.slice(0, start)}${" ".repeat(end - start)}${own.slice(end)}`;
  return own;
}
