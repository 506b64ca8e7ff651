import type { Place } from "./command.ts";

/** A command's name as sentences give it: the way it is typed on Discord, in quotation marks in the terminal, which has no channels. */
export function nameCommand({ channel }: Pick<Place, "channel">, name: string): string {
  return channel === null ? `"${name}"` : `/${name}`;
}
