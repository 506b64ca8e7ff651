import type { ChannelRef, Member, OptionValues, UploadFile } from "../members/member.ts";
import type { Turn } from "../members/turn.ts";

/** Attaches files to `/article add`, one after the other. @returns the turns, settled */
export async function addFiles(
  member: Member,
  channel: ChannelRef,
  files: readonly UploadFile[],
  options: OptionValues = {},
): Promise<readonly Turn[]> {
  const turns: Turn[] = [];
  for (const file of files) {
    const turn = member.slash(channel, "article add", { file, ...options });
    turns.push(await turn.settled({ when: ({ text }) => /article|fail/iu.test(text), timeoutMs: 60_000 }));
  }
  return turns;
}
