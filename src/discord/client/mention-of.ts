/** What is said to the bot in a message that names it; null where it is not named. @param userId the bot's own */
export function mentionOf(content: string, userId: string): string | null {
  const mention = new RegExp(`<@!?${userId}>`, "gu");
  if (!mention.test(content)) return null;
  return content.replaceAll(mention, " ").replace(/\s+/gu, " ").trim();
}
