import type { PageElement } from "./page-element.ts";

/** Words in class names and ids that web authors give to what surrounds an article. */
const WORDS = new Set(
  (
    "share shares sharing sharebar sharetools social socials follow newsletter newsletters subscribe subscription subscriptions signup " +
    "promo promos promotion promotions related recommended recommendation recommendations recirc recirculation trending popular " +
    "comment comments disqus livefyre sidebar breadcrumb breadcrumbs crumbs footer nav navbar navigation menu pagination pager " +
    "advert adverts advertisement advertising ad ads adsbygoogle dfp sponsor sponsored sponsors outbrain taboola " +
    "cookie cookies consent gdpr popup modal overlay lightbox toolbar toc rating ratings feedback donate donation login signin " +
    "byline bylines author authors bio credit copyright timestamp tags taglist keywords screenreader visuallyhidden sr " +
    "standfirst dek kicker"
  ).split(" "),
);

/** Names of furniture that also stand in names of what holds a story ("teaser-content"). */
const WEAK_WORDS = new Set("teaser teasers print rail promo promos overlay".split(" "));
const STORY = /article|body|content|main|story|text/;

const PHRASES =
  /most-?(?:read|popular|viewed)|read-?(?:more|next|also)|also-?(?:read|like)|up-?next|more-?(?:from|on|stories|news)|sign-?up|mailing-?list|(?:article|post|entry|story)-?(?:meta|info|tools|actions|footer|tags|nav|utility|summary)\b|next-?(?:post|article|story)|prev(?:ious)?-?(?:post|article|story)|skip-?(?:link|to)|screen-?reader|visually-?hidden|jp-relatedposts|yarpp|addthis|addtoany|sharedaddy/;

const ROLES = new Set(
  "navigation banner contentinfo complementary dialog alertdialog menu menubar search toolbar tooltip alert".split(" "),
);

const TAGS = new Set(["aside", "footer", "search", "form", "header"]);

/** The class by which style sheets hide what scripts may show; not those that hide it on some screens only. */
const HIDDEN_CLASS = /^(?!.*\b(?:xs|sm|md|lg|xl):)(?:.*\s)?(?:hidden|hide|is-hidden|d-none|invisible)(?:\s|$)/s;

function isHidden({ attributes }: PageElement): boolean {
  return (
    attributes.hidden !== undefined ||
    HIDDEN_CLASS.test(attributes.class ?? "") ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style ?? "")
  );
}

/** Tells by its tag, its role and the names its author gave it whether an element belongs to the page around the article. */
export function isFurniture(element: PageElement): boolean {
  const { attributes } = element;
  if (TAGS.has(element.name) || ROLES.has(attributes.role ?? "") || isHidden(element)) return true;
  const names = `${attributes.class ?? ""} ${attributes.id ?? ""}`;
  if (names === " ") return false;
  const spaced = names.replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase();
  if (PHRASES.test(spaced)) return true;
  // Digits at the end number things ("ad-2", "ad2"); among letters they make hashes, whose letters spell nothing.
  const words = spaced.split(/[^a-z\d]+/).map((word) => word.replace(/\d+$/, ""));
  return words.some((word) => WORDS.has(word) || (WEAK_WORDS.has(word) && !STORY.test(spaced)));
}
