import { isJson } from "../is-json.ts";
import type { Json } from "../json.ts";
import type { BodyFault } from "./body-fault.ts";

const MAX_TOTAL = 6_000;

/** The limit of all embeds' text together. https://discord.com/developers/docs/resources/message#embed-object-embed-limits */
export function findEmbedFaults(embeds: readonly Json[]): readonly BodyFault[] {
  const total = embeds.reduce((sum, embed) => sum + embedLength(embed), 0);
  const empty = embeds.flatMap((embed, index): readonly BodyFault[] =>
    ["title", "description", "fields", "image", "thumbnail", "author", "footer", "url"].some((key) => embed[key])
      ? []
      : [{ path: ["embeds", index, "description"], code: "BASE_TYPE_REQUIRED", message: "This field is required" }],
  );
  if (total <= MAX_TOTAL) return empty;
  const message = `Embed size exceeds maximum size of 6000; got ${total}`;
  return [...empty, { path: ["embeds"], code: "MAX_EMBED_SIZE_EXCEEDED", message }];
}

function embedLength(embed: Json): number {
  const fields = Array.isArray(embed.fields) ? embed.fields.filter(isJson) : [];
  const footer = isJson(embed.footer) ? embed.footer.text : "";
  const author = isJson(embed.author) ? embed.author.name : "";
  const texts = [embed.title, embed.description, footer, author, ...fields.flatMap(({ name, value }) => [name, value])];
  return texts.reduce<number>((sum, text) => sum + (typeof text === "string" ? text.length : 0), 0);
}
