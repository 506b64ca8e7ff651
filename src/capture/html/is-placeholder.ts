const NOTICES = [
  /\b(?:enable|require[sd]?|activate|turn on|need|without|allow)\b.{0,40}\bjavascript\b|\bjavascript\b.{0,60}\b(?:disabled|enabled?|required?|turned off|not supported)\b/is,
  /\b(?:checking|verifying) (?:your browser|(?:that )?you are (?:a )?human)|\bjust a moment\b|\bare you a robot\b|\bunusual traffic\b|\bcomplete the (?:security check|captcha)\b|\baccess (?:to this page has been )?denied\b/i,
];

/** No notice is longer, in characters; no article that mentions these things is shorter. */
const MAX_LENGTH = 600;

/** A line that is not even a sentence and stands alone is the name of an application, not its content. */
const MIN_LENGTH = 25;

/** Whether the text of a page is only what it shows until scripts run or a check is passed. */
export function isPlaceholder(text: string): boolean {
  if (text.length < MIN_LENGTH && !/[.!?。！？।؟]["”’»)]?$/.test(text)) return true;
  return text.length <= MAX_LENGTH && NOTICES.some((notice) => notice.test(text));
}
