import type { Route } from "./call.ts";

export interface Match {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** Finds routes by their patterns; of several the one written first. */
export function createRouter(routes: readonly Route[]): (method: string, path: string) => Match | null {
  const known = routes.map((route) => ({ route, segments: route.pattern.split("/") }));
  return (method, path) => {
    const given = path.split("/");
    for (const { route, segments } of known) {
      if (route.method !== method || segments.length !== given.length) continue;
      const isFit = segments.every((segment, index) => segment.startsWith(":") || segment === given[index]);
      if (!isFit) continue;
      const params = segments.flatMap((segment, index): [string, string][] =>
        segment.startsWith(":") ? [[segment.slice(1), decodeURIComponent(given[index] ?? "")]] : [],
      );
      return { route, params: Object.fromEntries(params) };
    }
    return null;
  };
}
