import type { ServerResponse } from "node:http";
import type { World } from "../state/world.ts";

/** The content network: "/cdn/attachments/CHANNEL/FILE/NAME?ex=…", gone once the address has expired. */
export function serveFile(world: World, url: URL, response: ServerResponse): void {
  const [, , , channelId, fileId, name] = url.pathname.split("/");
  const file = world.files.get(fileId ?? "");
  const expiresAtMs = Number.parseInt(url.searchParams.get("ex") ?? "", 16) * 1_000;
  const isThere = file && file.channelId === channelId && encodeURIComponent(file.name) === name;
  if (!isThere || !(expiresAtMs > world.now())) {
    response.writeHead(404, { "content-type": "text/plain" }).end("This content is no longer available.");
    return;
  }
  response.writeHead(200, { "content-type": file.mediaType, "content-length": file.bytes.length });
  response.end(file.bytes);
}
