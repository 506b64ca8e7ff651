/** How the news begins in an agency's text: "LINDOW (AP) - ", "LINDOW, Nov. 19 (Reuters) — ", "BERLIN — ". */
export const DATELINE =
  /^(?:\p{Lu}[^()]{0,60})?\(\p{Lu}[\p{L} ]{1,24}\)\s*[-–—:]+\s*|^\p{Lu}{3,}[\p{Lu} ]*(?:, [^-–—]{1,20})?\s[-–—]+\s/u;

/** Whose words they are, set after them: "(AP)", "— Reuters". */
export const AGENCY_MARK =
  /\s*(?:[([/–—]|\s-)\s*(?:AFP|ANSA|AP|Bloomberg|dpa|EFE|PA|Reuters|TASS|UPI|Xinhua)[)\]]?\.?$/u;

/** What leads on, set behind the news. */
export const LEADING_ON =
  /[\s([]*(?:continue reading|keep reading|more\s?(?:…|\.\.\.|>>)|read (?:more|on|the full (?:article|story)))[\s.…>»→)\]]*$/iu;

/** How sentences begin that sell, credit or lead on, and tell no news. */
export const FURNITURE_OPENING =
  /^(?:(?:photo(?:graph)?s?|images?|pictures?|credits?|source|video|caption|copyright)\s*(?:[:/|©]|by\b)|copyright\b|©|all rights reserved|(?:continue|keep) reading|(?:read|see) (?:also|more|on|the full)\b|(?:please )?(?:sign up|subscribe|click (?:here|on|to)|follow us|share this|download (?:our|the) app|register (?:here|now)|join our)\b)/iu;
