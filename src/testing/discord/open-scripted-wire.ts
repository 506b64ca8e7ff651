import type { Acknowledgement, Wire } from "../../discord/wire/wire.ts";
import type { Message } from "../../rendering/discord/message.ts";

/** What was asked of the wire. */
export interface WireCall {
  readonly name: keyof Wire;
  /** All text of the message, where there was one. */
  readonly text: string;
}

export interface ScriptedWire {
  readonly wire: Wire;
  readonly calls: readonly WireCall[];
  /** What the next calls of a name come to, in order; then they succeed again. */
  failNext(name: keyof Wire, ...faults: readonly unknown[]): void;
}

/** A wire to a Discord that does as it is told, and keeps in mind what it was sent. */
export function openScriptedWire(): ScriptedWire {
  const calls: WireCall[] = [];
  const planned = new Map<keyof Wire, unknown[]>();
  let sent = 0;
  const take = (name: keyof Wire, message: Message | null = null): void => {
    calls.push({ name, text: message === null ? "" : textOf(message) });
    const faults = planned.get(name) ?? [];
    if (faults.length > 0) throw faults.shift();
  };
  const acknowledge = async (name: keyof Wire, message: Message | null = null): Promise<Acknowledgement> => {
    take(name, message);
    return "in time";
  };
  const wire: Wire = {
    defer: () => acknowledge("defer"),
    deferUpdate: () => acknowledge("deferUpdate"),
    reply: (_key, message) => acknowledge("reply", message),
    offer: () => acknowledge("offer"),
    openModal: () => acknowledge("openModal"),
    async editReply(_token, message) {
      take("editReply", message);
      return { id: "original", channel: "1" };
    },
    async send(channel, message) {
      take("send", message);
      sent += 1;
      return { id: `sent${sent}`, channel };
    },
    async edit(known, message) {
      take("edit", message);
      return known;
    },
    async openThread() {
      take("openThread");
      return "thread";
    },
    async ownMessages() {
      take("ownMessages");
      return { messages: [], isComplete: true };
    },
    async openDirect() {
      take("openDirect");
      return "direct";
    },
    addToThread: async () => take("addToThread"),
  };
  return { wire, calls, failNext: (name, ...faults) => void planned.set(name, [...faults]) };
}

function textOf({ components }: Message): string {
  const texts: string[] = [];
  JSON.stringify(components, (key, value) => {
    if (key === "content") texts.push(String(value));
    return value;
  });
  return texts.join("\n");
}
