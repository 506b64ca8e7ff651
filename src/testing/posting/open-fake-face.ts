import type { PostContent, Poster, PostProblem } from "../../briefing/posting/poster.ts";

/** A message as it stands at the face. */
export interface FakeMessage {
  readonly id: string;
  readonly channel: string | null;
  readonly nonce: string;
  readonly mark: string;
  readonly replyTo: string | null;
  readonly content: PostContent;
  readonly index: number;
  /** By the face's own clock, milliseconds since 1970. */
  readonly at: number;
}

/**
 * How the face is. away: nothing reaches it. stuttering: what is sent stands, but the answer is lost. mute: the same, and nobody
 * can look. refusing: nothing may be posted. gone: the channel is gone, and that is known before.
 */
export const WEATHERS = ["fine", "away", "stuttering", "mute", "refusing", "gone"] as const;

export type Weather = (typeof WEATHERS)[number];

export interface FakeFace {
  readonly poster: Poster;
  messages(): readonly FakeMessage[];
  setWeather(weather: Weather): void;
}

export interface FakeFaceOptions {
  /** The true time, milliseconds since 1970, whatever a process believes. */
  trueNow(): number;
  /** How many messages a content takes; 1 by default. */
  readonly pagesOf?: (content: PostContent) => number;
}

/** For so long a second message of one nonce is taken for the first, as on Discord. */
const NONCE_MS = 5 * 60_000;

const REFUSED: PostProblem = { kind: "not allowed", text: "Footnote may not post here. Give it the right to." };
const GONE: PostProblem = { kind: "channel gone", text: "The channel is gone. Choose another." };

interface FakePage {
  readonly content: PostContent;
  readonly index: number;
}

/** A face that messages are posted to, with bad days at will. */
export function openFakeFace({ trueNow, pagesOf = () => 1 }: FakeFaceOptions): FakeFace {
  const messages: FakeMessage[] = [];
  let weather: Weather = "fine";
  const stand = (message: Omit<FakeMessage, "id" | "at">): string => {
    const known = messages.find(
      ({ nonce, channel, at }) => nonce === message.nonce && channel === message.channel && trueNow() - at < NONCE_MS,
    );
    if (known !== undefined) return known.id;
    const id = `message-${messages.length + 1}`;
    messages.push({ ...message, id, at: trueNow() });
    return id;
  };
  const poster: Poster = {
    pages: (content) => Array.from({ length: pagesOf(content) }, (_, index): FakePage => ({ content, index })),
    mark: (id, index) => `${id}#${index + 1}`,
    check: async () => (weather === "gone" ? [GONE] : []),
    async post(channel, page, { nonce, mark, replyTo = null }) {
      if (weather === "refusing") return { kind: "refused", problem: REFUSED };
      if (weather === "gone") return { kind: "refused", problem: GONE };
      if (weather === "away") return { kind: "unsure", reason: "The face did not answer." };
      const { content, index } = page as FakePage;
      const id = stand({ channel, nonce, mark, replyTo, content, index });
      return weather === "fine" ? { kind: "posted", id } : { kind: "unsure", reason: "The answer was lost." };
    },
    async find(channel, mark, since) {
      if (weather === "mute" || weather === "away") return { kind: "unknown", reason: "The history cannot be read." };
      const found = messages.find(
        (message) => message.channel === channel && message.mark === mark && message.at >= since,
      );
      return found === undefined ? { kind: "absent" } : { kind: "found", id: found.id };
    },
  };
  return {
    poster,
    messages: () => messages,
    setWeather(next) {
      weather = next;
    },
  };
}
