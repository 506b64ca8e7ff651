type Schema = Readonly<Record<string, unknown>>;

/** Which fields of a claim a task asks for, beside its text and its sentences. */
export interface ClaimFields {
  /** The day, month or year it tells of: for a timeline. */
  readonly date?: boolean;
  /** The number of its story: for a briefing. */
  readonly story?: boolean;
}

const DATE: Schema = {
  type: ["string", "null"],
  description:
    "The day, month or year the claim tells of, ISO 8601 (2025-11-18, 2025-11 or 2025); null where its sentences name none.",
};

const STORY: Schema = {
  type: ["integer", "null"],
  description: "The number of the story it belongs to, from 1; 0 for the bottom line.",
};

/**
 * The shape in which claims come back, within the strict subset that every server knows: all fields required, nullable
 * instead of optional, no further ones.
 */
export function claimsSchema({ date = false, story = false }: ClaimFields = {}): Schema {
  const properties: Schema = {
    text: { type: "string", description: "One sentence in your own words, without quotation." },
    sentences: { type: "array", items: { type: "string" }, description: "The ids of the sentences it rests on." },
    ...(date && { date: DATE }),
    ...(story && { story: STORY }),
  };
  const claim = { type: "object", properties, required: Object.keys(properties), additionalProperties: false };
  return {
    type: "object",
    properties: { claims: { type: "array", items: claim } },
    required: ["claims"],
    additionalProperties: false,
  };
}
