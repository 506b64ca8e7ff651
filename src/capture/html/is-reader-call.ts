const DAY =
  "(?:\\p{L}+day,?\\s+)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\.?,?\\s+\\d|\\d{1,4}[/.:-]\\d|\\d+ (?:minute|hour|day|week|month|year)s? ago";

/**
 * Openings of the lines with which a page speaks to its reader instead of telling the story. Each is narrow enough not to open
 * a sentence of a story ("Also on Monday …", "Advertising revenue fell …", "Updated figures show …").
 */
const CALLS = [
  "related(?: (?:articles?|stories|coverage|links?|content|posts?|topics?|reading|news))?\\s*[:|>»–—-]",
  "related (?:articles?|stories|links?|content|posts?)$",
  "read (?:more|also|next|the full (?:story|article))\\b|see also\\b|also (?:read|see)\\b|must read\\b",
  "more(?: on this| stories| from [^.]{2,40}| coverage| news)?:|more from [^.]{2,40}$",
  "don['’]t miss(?::|$| (?:this|our|out))|you (?:may|might) also (?:like|be interested)|recommended(?: for you| reading)?$|most (?:read|popular)$",
  "(?:watch|listen)(?: now| live| more| next)?\\s*[:|]",
  "click (?:here|to)\\b|tap (?:here|to)\\b|swipe (?:left|right|to|for)\\b|scroll (?:down|to)\\b",
  "follow (?:us|@|me on|.{2,60} on (?:twitter|x|facebook|instagram|google|linkedin|tiktok|youtube|whatsapp)\\b)|like us on\\b",
  "sign up (?:for|to|here|now|today)\\b|sign up$|subscribe(?:$| (?:to|now|here|today|for)\\b)|join (?:us on|our (?:newsletter|community|whatsapp|telegram|mailing|channel|group))\\b",
  "register (?:now|here|to|for free)\\b|log ?in(?:$| to\\b| or\\b)|sign in(?:$| to\\b| or\\b)|create an account\\b",
  "(?:get|download) (?:the|our) .{0,60}(?:app|newsletter|inbox)\\b|get .{2,60} (?:delivered|in your inbox)\\b",
  "advertisement\\b|advertising$|adverts?$|sponsored(?: content| by [^.]{2,40})?$|promoted(?: content)?$|iklan$|anzeige$|publicité$|publicidad[e]?$|pubblicità$|реклама$",
  "(?:this )?(?:story|article) continues|continue reading",
  "share (?:this|on|via|it)\\b|like (?:this|what you)\\b|tell us what\\b|have your say\\b|leave a (?:comment|reply)|post (?:a )?comment|\\d* ?comments?$|email (?:us|the author)\\b|email .{2,40}\\S@\\S",
  "image \\d+ of \\d+|\\d+ of \\d+$|view (?:all|gallery|comments)\\b|(?:click to )?enlarge(?: image)?$|this (?:slideshow|video|content|site) (?:requires|has failed|could not|is not available)",
  "all rights reserved|copyright (?:©|\\(c\\)|\\d{4})|©|\\(c\\) ?\\d{4}",
  "tags?\\s*:|filed under\\b|published under\\b|categor(?:y|ies)\\s*:|topics?\\s*:|keywords\\s*:",
  `(?:first |last |originally )?(?:published|updated|modified|posted)(?: on| at| by)?(?:\\s*[:|]|\\s+(?:${DAY}))|\\d+ min(?:ute)?s? read$`,
  "\\(?(?:additional )?(?:reporting|writing|editing) by\\b|[^.]{0,120}contributed (?:to )?(?:this|reporting)",
  "get in touch with\\b|contact us\\b|for more (?:stories|news)\\b|chat with us\\b|we(?: want|['’]d (?:like|love)) to hear\\b",
  "(?:image|photo|picture|video|photograph)s?(?: credit| source| by)?\\s*[:/]|credit\\s*:|\\(?getty images",
  "close$|loading(?:$|…|\\.\\.)|please wait|back to top|menu$|search$|next$|previous$|prev$|print$|e-?mail$|share$|save$|or$",
];

const CALL = new RegExp(`^[\\s\\p{P}\\p{S}]*(?:${CALLS.join("|")})`, "iu");

/** Longer blocks are the story's own, however they begin. */
const MAX_LENGTH = 250;

/** Whether a block of text calls on the reader ("Read more: …", "Sign up …", "Image 1 of 5") instead of telling the story. */
export function isReaderCall(text: string): boolean {
  return text.length <= MAX_LENGTH && CALL.test(text);
}
