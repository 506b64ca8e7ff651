import { openScriptedServer } from "../../src/testing/model/open-scripted-server.ts";
import { restate } from "./restate.ts";

// A process of its own, so that what the client computes does not hold up the stream. Sends its address to its parent.

const server = await openScriptedServer(restate);
process.send?.(server.url);
process.on("disconnect", () => void server.close());
