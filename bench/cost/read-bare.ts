/** When a stream gave its first whole claim, and its end, in milliseconds from the request. */
export interface StreamTimes {
  readonly firstClaimMs: number;
  readonly endMs: number;
}

/**
 * Reads a streamed completion as plainly as can be: no SDK, no schema, no checks.
 * @throws {Error} where the stream holds no claim
 */
export async function readBare(url: string, body: unknown): Promise<StreamTimes> {
  const startMs = performance.now();
  const response = await fetch(`${url}/chat/completions`, { method: "POST", body: JSON.stringify(body) });
  let firstClaimMs: number | null = null;
  let text = "";
  let rest = "";
  for await (const piece of (response.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream())) {
    const events = `${rest}${piece}`.split("\n\n");
    rest = events.pop() ?? "";
    for (const event of events)
      if (event.startsWith("data: {")) text += JSON.parse(event.slice("data: ".length)).choices[0]?.delta.content ?? "";
    // A claim ends with the list of what it cites.
    if (text.includes('"]}')) firstClaimMs ??= performance.now() - startMs;
  }
  if (firstClaimMs === null) throw new Error(`no claim in: ${text.slice(0, 80)}`);
  return { firstClaimMs, endMs: performance.now() - startMs };
}
