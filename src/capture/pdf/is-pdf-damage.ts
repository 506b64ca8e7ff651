/** What pdf.js throws over the faults of a file; anything else is a fault of ours. */
const NAMES: ReadonlySet<string> = new Set([
  "InvalidPDFException",
  "FormatError",
  "UnknownErrorException",
  "XRefParseException",
  "XRefEntryException",
  "MissingDataException",
  "ParserEOFException",
]);

/** Whether pdf.js threw this because the file is damaged. */
export function isPdfDamage(fault: unknown): boolean {
  return fault instanceof Error && NAMES.has(fault.name);
}
