import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** What stands at an address. */
export interface ServedPage {
  readonly body: string;
  readonly mediaType?: string;
  /** Answers 304 to whoever names it. */
  readonly etag?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Default 200. */
  readonly status?: number;
}

/** A web server on the loopback interface, whose pages a test changes while it runs. Other addresses are 404. */
export interface WebServer {
  /** "http://127.0.0.1:PORT". */
  readonly url: string;
  /** "127.0.0.1:PORT", for FETCH_ALLOW_HOSTS. */
  readonly host: string;
  /** Puts a page at a path, or takes it away: null. */
  serve(path: string, page: ServedPage | null): void;
  /** How often a path was asked for. */
  hits(path: string): number;
  close(): Promise<void>;
}

export async function openWebServer(): Promise<WebServer> {
  const pages = new Map<string, ServedPage>();
  const hits = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    hits.set(path, (hits.get(path) ?? 0) + 1);
    const page = pages.get(path);
    if (page === undefined) return void response.writeHead(404, { "content-type": "text/plain" }).end("Not here.");
    const { body, mediaType = "text/html; charset=utf-8", etag, headers = {}, status = 200 } = page;
    if (etag !== undefined && request.headers["if-none-match"] === etag) return void response.writeHead(304).end();
    response
      .writeHead(status, { "content-type": mediaType, ...(etag !== undefined && { etag }), ...headers })
      .end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `http://${host}`,
    host,
    serve: (path, page) => void (page === null ? pages.delete(path) : pages.set(path, page)),
    hits: (path) => hits.get(path) ?? 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
