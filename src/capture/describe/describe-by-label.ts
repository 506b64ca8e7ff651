import type { Descriptor } from "../../domain/descriptor.ts";

/** What publishers call their kinds of pieces: as a type or section, and as a label at the head of a title. */
const LABELS: readonly (readonly [Descriptor, RegExp])[] = [
  [
    "press release",
    /^(?:press|news|media)[\s-]*releases?$|^pressreleases?$|^communiqu[eé]s? de presse$|^pressemitteilung(?:en)?$|^comunicados? de prensa$/i,
  ],
  [
    "official statement",
    /^(?:(?:official|joint|press|public|policy|presidential|ministerial)[\s-]*)?statements?(?:[\s-]and[\s-](?:speeches|remarks|releases))?$|^(?:speeches?|remarks|readouts?|communiqu[eé]s?|declarations?|proclamations?)$/i,
  ],
  [
    "opinion",
    /^(?:opinion|opinions|op-?eds?|editorials?|editorial board|commentary|commentaries|comment is free|columns?|columnists?|guest (?:column|essay|post)|viewpoints?|perspectives?|letters?(?: to the editor)?|ideas|voices|first person|personal essay|opinionnewsarticle|reviewnewsarticle|criticreview|opini[oó]n|meinung|kommentar|tribunes?|commentisfree|blogs?)$/i,
  ],
  [
    "analysis",
    /^(?:analysis|news analysis|analyses|explainers?|explained|in[\s-]depth|backgrounders?|deep dive|fact[\s-]?checks?|briefing|the conversation|an[aá]lisis|analyse|hintergrund|analysisnewsarticle|backgroundnewsarticle|claimreview)$/i,
  ],
  ["report", /^(?:reportagenewsarticle|news report|dispatch(?:es)?)$/i],
];

/** A title's label: "Opinion | …", "Analysis: …", "Statement by …". */
const TITLE_LABEL = /^\s*([\p{L}\s-]{3,30}?)\s*[:|–—]\s+\S/u;
const STATEMENT =
  /^(?:joint |press |official )?(?:statement|remarks|readout|communiqu[eé]|declaration)\b.{0,40}?\b(?:by|from|of|on|following|attributable)\b/i;

function labelled(label: string): Descriptor | null {
  const text = label.trim().replace(/[\s:|]+$/, "");
  return LABELS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

function pathSegments(url: string | null): readonly string[] {
  const path = url === null ? null : URL.parse(url)?.pathname;
  // The last segment is the piece's own name, whose words mean its subject.
  return (path ?? "")
    .split("/")
    .slice(1, -1)
    .flatMap((segment) => {
      try {
        return [decodeURIComponent(segment)];
      } catch (error) {
        if (error instanceof URIError) return [segment];
        throw error;
      }
    });
}

/** Reads the kind of a piece off what its publisher calls it. Null where nothing says it. */
export function describeByLabel(title: string | null, url: string | null, hints: readonly string[]): Descriptor | null {
  const titleLabel = TITLE_LABEL.exec(title ?? "")?.[1];
  const labels = [
    ...hints.flatMap((hint) => [hint, ...hint.split(/[,;/|>]/)]),
    ...(titleLabel === undefined ? [] : [titleLabel]),
    ...pathSegments(url),
  ];
  const found = labels.map(labelled).filter((descriptor) => descriptor !== null);
  // Reportage is what a publisher's system writes by default: any more exact word beside it wins.
  const exact = found.find((descriptor) => descriptor !== "report");
  if (exact !== undefined) return exact;
  if (STATEMENT.test(title ?? "")) return "official statement";
  return found[0] ?? null;
}
