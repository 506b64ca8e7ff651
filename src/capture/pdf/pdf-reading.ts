import type { PdfLine } from "./pdf-line.ts";

/** What the worker made of a PDF. */
export type PdfReading =
  | { readonly kind: "read"; readonly pages: number; readonly title: string | null; readonly lines: readonly PdfLine[] }
  | { readonly kind: "locked" }
  | { readonly kind: "damaged" };
