import { CALLBACK } from "../interactions/interaction-rules.ts";
import { waitUntil } from "../state/wait-until.ts";
import type { InteractionState, World } from "../state/world.ts";
import { showMessage } from "./show-message.ts";
import type { ShownMessage } from "./shown-message.ts";
import type { SettleOptions, Turn } from "./turn.ts";

/** How long after its acknowledgement a deferred update may remain without anything. */
const IDLE_MS = 1_000;
const QUIET_MS = 200;
const SETTLE_TIMEOUT_MS = 20_000;
/** The acknowledgement may be on its way when Discord's patience ends. */
const ON_ITS_WAY_MS = 500;

/** What a test sees of an interaction. */
export function createTurn(
  world: World,
  interaction: InteractionState,
  isWhole: (message: ShownMessage) => boolean,
): Turn {
  const show = (id: string | null): ShownMessage | null => {
    const message = id === null ? undefined : world.channels.get(interaction.channelId)?.messages.get(id);
    return message ? showMessage(world, message) : null;
  };
  const turn: Turn = {
    id: interaction.id,
    label: interaction.label,
    get callbackType() {
      return interaction.callbackType;
    },
    get ackMs() {
      return interaction.events.find(({ kind }) => kind === "acknowledged")?.atMs ?? null;
    },
    events: interaction.events,
    get editsMs() {
      return interaction.events.filter(({ kind }) => kind === "edited").map(({ atMs }) => atMs);
    },
    get message() {
      return show(interaction.originalId);
    },
    get followUps() {
      const ids = interaction.events.flatMap(({ kind, messageId }) =>
        kind === "followed up" ? (messageId ?? []) : [],
      );
      return ids.flatMap((id) => show(id) ?? []);
    },
    get modal() {
      return interaction.modal;
    },
    get choices() {
      return interaction.choices;
    },
    acknowledged: () =>
      waitUntil(interaction.listeners, () => (interaction.callbackType === null ? null : turn), {
        timeoutMs: world.acknowledgeWithinMs + ON_ITS_WAY_MS,
        what: () => `${interaction.label}: the application did not respond`,
      }),
    async settled({ quietMs = QUIET_MS, timeoutMs = SETTLE_TIMEOUT_MS, when = isWhole }: SettleOptions = {}) {
      await turn.acknowledged();
      const deadline = performance.now() + timeoutMs;
      for (;;) {
        const leftMs = Math.max(1, deadline - performance.now());
        const what = () => `${interaction.label}: ${describe(turn)}`;
        await waitUntil(interaction.listeners, () => (isAnswered(turn, interaction, when) ? turn : null), {
          timeoutMs: leftMs,
          what,
        });
        if (await isQuiet(interaction, quietMs)) return turn;
      }
    },
  };
  return turn;
}

function isAnswered(turn: Turn, interaction: InteractionState, when: (message: ShownMessage) => boolean): boolean {
  const { callbackType, events } = interaction;
  if (callbackType === CALLBACK.choices || callbackType === CALLBACK.modal) return true;
  const { message } = turn;
  // A message that was deleted, or one that has nothing to do with the answer, cannot be waited for.
  if (callbackType === CALLBACK.deferredUpdate)
    return events.length > 1 ? message === null || when(message) : isIdle(interaction);
  return message === null || (!message.isThinking && when(message));
}

function isIdle(interaction: InteractionState): boolean {
  const ack = interaction.events[0];
  const left = ack ? interaction.sentAt + ack.atMs + IDLE_MS - performance.now() : IDLE_MS;
  if (left <= 0) return true;
  setTimeout(() => {
    for (const listener of [...interaction.listeners]) listener();
  }, left + 1).unref();
  return false;
}

/** Whether nothing comes for so long. */
function isQuiet(interaction: InteractionState, quietMs: number): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const finish = (quiet: boolean) => {
    interaction.listeners.delete(disturbed);
    clearTimeout(timer);
    resolve(quiet);
  };
  const disturbed = () => finish(false);
  const timer = setTimeout(() => finish(true), quietMs);
  interaction.listeners.add(disturbed);
  return promise;
}

function describe({ message, events }: Turn): string {
  if (message?.isThinking) return "the bot is still thinking";
  return `the answer is not whole after ${events.length} steps: ${message?.text.slice(0, 500) ?? "no message"}`;
}
