/** Whole lines that pages print around any article and that are no one's words. Matched against the trimmed line. */
const ANYWHERE: readonly RegExp[] = [
  /^short (?:url|link)(?:\s*:?\s*https?:\/\/\S+)?$/i,
  /^(?:- )?(?:advertisement|advertorial|sponsored|promoted)(?: -)?$/i,
  /^(?:story|article) continues (?:below|after)(?: this)?(?: advertisement| ad)?\.?$/i,
  /^(?:share|print|email|save|bookmark|listen to|like|rate) this (?:article|story|page|post|on .{2,20})$/i,
  /^follow us(?: on .{1,40})?$/i,
  /^(?:copy link|link copied|copy url|click to share.*|click here to .{3,60})$/i,
  /^(?:subscribe to|sign up (?:for|to)) (?:our|the|my) .{0,40}newsletters?.{0,20}$/i,
  /^(?:skip to (?:main )?content|back to top|go to top|toggle navigation|accept (?:all )?cookies)$/i,
  /^(?:most read|most popular|recommended for you|you may also like|related (?:articles|stories|topics|news|posts)):?$/i,
  /^(?:\d[\d,]* captures?|about this capture|collected by)$/i,
  /^(?:press .{0,10}enter.{0,10} to )?skip to .{4,30}$/i,
  /^(?:©|\(c\)|copyright) ?(?:©|\(c\))? ?\d{4}.{0,80}$/i,
];

/** Words that are furniture only in company: beside other furniture or a date line, or at either end of an article. */
const IN_COMPANY: readonly RegExp[] = [
  /^(?:follow|following|share|print|e-?mail|save|tweet|post|comments?|copy|link|listen|bookmark|like|reply|subscribe|menu|home|search|watch|play|gift|more)$/i,
  /^(?:facebook|twitter|x|whats\s?app|linkedin|telegram|reddit|pinterest|instagram|messenger|flipboard|threads|bluesky)$/i,
  /^(?:log|sign) ?(?:in|up|out)$/i,
  /^(?:add a comment|leave a comment|join the conversation|font size|text size|a[+-]|aa)$/i,
  /^\d[\d,.]*k? (?:comments?|shares?|views?|likes?|reads?)$/i,
  /^(?:\d+|less than a|one) ?-?min(?:ute)?s?(?: read| to read|\.? reading time)?$/i,
  /^(?:reading time|estimated reading time):? .{1,20}$/i,
  /^(?:(?:last )?(?:updated|published|posted|modified):? )?(?:about )?(?:\d+|an?|one) (?:second|minute|min|hour|hr|day|week|month|year)s? ago$/i,
  /^(?:just now|yesterday|today)$/i,
];

/** @returns "sure" for what is furniture anywhere, "maybe" for what is furniture in company, null for everything else */
export function furniture(line: string): "sure" | "maybe" | null {
  if (line.length > 120) return null;
  if (ANYWHERE.some((pattern) => pattern.test(line))) return "sure";
  return IN_COMPANY.some((pattern) => pattern.test(line)) ? "maybe" : null;
}
