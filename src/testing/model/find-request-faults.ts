/** The keywords of the subset of JSON Schema that strict servers know. */
const KEYWORDS = new Set([
  "type",
  "properties",
  "required",
  "additionalProperties",
  "items",
  "enum",
  "const",
  "anyOf",
  "description",
]);

/** What a strict server would refuse about a request for a chat completion; empty: nothing. */
export function findRequestFaults(body: unknown): readonly string[] {
  if (!isRecord(body)) return ["the body is no object"];
  const { model, messages, stream, tools, response_format: format } = body;
  const roles = Array.isArray(messages) ? messages.map((message) => (isRecord(message) ? message.role : null)) : [];
  return [
    typeof model === "string" && model !== "" ? [] : ["no model"],
    roles.length > 0 ? [] : ["no messages"],
    roles.every((role) => role === "system" || role === "user") ? [] : ["a message with an unknown role"],
    Array.isArray(messages) && messages.every((message) => isRecord(message) && isText(message.content))
      ? []
      : ["a message without text"],
    stream === true ? [] : ["not streamed"],
    tools === undefined ? [] : ["tools are given"],
    "max_tokens" in body && "max_completion_tokens" in body ? ["both names of the limit"] : [],
    format === undefined ? [] : formatFaults(format),
  ].flat();
}

function formatFaults(format: unknown): readonly string[] {
  if (!isRecord(format) || format.type !== "json_schema" || !isRecord(format.json_schema)) return ["no JSON schema"];
  const { name, strict, schema } = format.json_schema;
  return [
    typeof name === "string" && /^[\w-]{1,64}$/.test(name) ? [] : ["the schema's name is not fit"],
    strict === true ? [] : ["the schema is not strict"],
    isRecord(schema) && schema.type === "object" ? [] : ["the schema's root is no object"],
    schemaFaults(schema, "schema"),
  ].flat();
}

function schemaFaults(schema: unknown, at: string): readonly string[] {
  if (!isRecord(schema)) return [`${at} is no schema`];
  const { properties, required, items, additionalProperties, anyOf } = schema;
  const unknown = Object.keys(schema).filter((keyword) => !KEYWORDS.has(keyword));
  const inner = [
    ...(isRecord(properties) ? Object.entries(properties) : []),
    ...(items === undefined ? [] : [["[]", items] as const]),
    ...(Array.isArray(anyOf) ? anyOf.map((option, index) => [`|${index}`, option] as const) : []),
  ].flatMap(([name, value]) => schemaFaults(value, `${at}.${name}`));
  if (![schema.type].flat().includes("object")) return [...unknown.map((keyword) => `${at}: ${keyword}`), ...inner];
  const names = isRecord(properties) ? Object.keys(properties) : [];
  const isComplete =
    Array.isArray(required) && required.length === names.length && names.every((name) => required.includes(name));
  return [
    ...unknown.map((keyword) => `${at}: ${keyword}`),
    ...(isComplete ? [] : [`${at}: not every property is required`]),
    ...(additionalProperties === false ? [] : [`${at}: additional properties are allowed`]),
    ...inner,
  ];
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
