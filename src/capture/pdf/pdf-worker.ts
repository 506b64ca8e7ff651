import { parentPort, workerData } from "node:worker_threads";
import { getDocumentProxy } from "unpdf";
import { isPdfDamage } from "./is-pdf-damage.ts";
import type { PdfReading } from "./pdf-reading.ts";
import { readPdfLines } from "./read-pdf-lines.ts";

// pdf.js lets promises about damaged parts of a file go unheard; what it could read all the same comes back.
process.on("unhandledRejection", (fault) => {
  if (!isPdfDamage(fault)) throw fault;
});

async function read(bytes: Uint8Array): Promise<PdfReading> {
  try {
    const pdf = await getDocumentProxy(bytes, { verbosity: 0 });
    const { info } = await pdf.getMetadata();
    const title = "Title" in info && typeof info.Title === "string" ? info.Title : null;
    return { kind: "read", pages: pdf.numPages, title, lines: await readPdfLines(pdf) };
  } catch (fault) {
    if (fault instanceof Error && fault.name === "PasswordException") return { kind: "locked" };
    if (isPdfDamage(fault)) return { kind: "damaged" };
    throw fault;
  }
}

parentPort?.postMessage(await read(workerData as Uint8Array));
