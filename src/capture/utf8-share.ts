import { utf8SequenceLength } from "./utf8-sequence-length.ts";

/** How many of the bytes beyond ASCII stand in well-formed UTF-8, as a share from 0 to 1; 0 where there are none. */
export function utf8Share(bytes: Uint8Array): number {
  let beyond = 0;
  let sound = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = utf8SequenceLength(bytes, at);
    if (length !== 1) beyond += Math.max(1, length);
    if (length > 1) sound += length;
    at += Math.max(1, length);
  }
  return beyond === 0 ? 0 : sound / beyond;
}
