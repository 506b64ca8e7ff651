/** A document as it came, before anything is made of it. */
export interface SourceDocument {
  readonly bytes: Uint8Array;
  /** File name, URL or "-". */
  readonly name: string;
  /** As a server named it; null: not known. */
  readonly mediaType: string | null;
  /** Where it stands on the web; null: not known. */
  readonly url: string | null;
}

/** One document to add. */
export interface DocumentInput {
  /** As a person named it, or as a folder held it. */
  readonly name: string;
  /** @throws {UserError} where it cannot be had. Faults of the file system pass as they are. */
  read(signal: AbortSignal): Promise<SourceDocument>;
}

/** What a person named, as a flat list. */
export interface InputList {
  readonly inputs: readonly DocumentInput[];
  readonly failed: readonly { readonly input: string; readonly reason: string }[];
  /** Files found in folders that are no documents. */
  readonly skipped: readonly string[];
}
