/** The shape in which a judging model's verdicts come back, within the strict subset that every server knows. */
export const VERDICTS_SCHEMA: Readonly<Record<string, unknown>> = {
  type: "object",
  properties: {
    verdicts: {
      type: "array",
      items: {
        type: "object",
        properties: {
          claim: { type: "integer", description: "The claim's number." },
          supported: { type: "boolean", description: "Whether its quotes say everything that the claim says." },
          reason: { type: "string", description: "Where not supported: what the quotes do not say, in one sentence." },
        },
        required: ["claim", "supported", "reason"],
        additionalProperties: false,
      },
    },
  },
  required: ["verdicts"],
  additionalProperties: false,
};
