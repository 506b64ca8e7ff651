/** Query parameters that say how a reader came, not what is shown: the common ones of analytics, advertising and mail tools. */
const TRACKING_PARAMETER =
  /^(utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_[ce]id|mkt_tok|_hs(enc|mi)|vero_id|oly_(anon|enc)_id|wt_mc|cmpid|ocid|ns_(campaign|mchannel|source|linkname)|at_(campaign|medium|custom\d|link_\w+|format|ptr_name|bbc_team)|guce_referrer(_sig)?|guccounter|smid|smtyp|ref_src|ref_url|spm|xtor|_ga|_gl|s_cid|ito|srnd)$/i;

/** Fragments that are routes of a page built in the browser, and so name a document. */
const ROUTE_FRAGMENT = /^#!?\//;

/**
 * Brings URLs that lead to the same document to one key: without scheme, default port, trailing slash, tracking parameters
 * and fragment. Parameters keep their order, for some sites give it a meaning. What is no http(s) URL is its own key.
 */
export function urlKey(url: string): string {
  const parsed = URL.parse(url.trim());
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return url.trim();
  const query = parsed.search
    .slice(1)
    .split("&")
    .filter((pair) => pair !== "" && !TRACKING_PARAMETER.test(pair.split("=", 1)[0] ?? ""))
    .join("&");
  const path = parsed.pathname.replace(/\/+$/, "");
  const route = ROUTE_FRAGMENT.test(parsed.hash) ? parsed.hash : "";
  return `${parsed.host}${path}${query === "" ? "" : `?${query}`}${route}`;
}
