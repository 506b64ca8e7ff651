import { type APIMessage, InteractionResponseType, MessageFlags, REST, type RESTOptions, Routes } from "discord.js";
import { Agent } from "undici";
import { lintModal } from "../../rendering/discord/lint-modal.ts";
import { isPassing } from "./is-passing.ts";
import { openReading } from "./open-reading.ts";
import { openThreads } from "./open-threads.ts";
import { type Patience, persist } from "./persist.ts";
import { toRequest } from "./to-request.ts";
import type { Acknowledgement, Insistence, InteractionKey, SentMessage, Wire } from "./wire.ts";
import { wireFault } from "./wire-fault.ts";

/** What answers interactions does not count against a bot's 50 requests a second. */
const UNLIMITED = 1_000_000;

/** An interaction must be acknowledged within 3 s: one attempt that hangs must leave time for another. */
const ACKNOWLEDGING = { timeout: 2_500, retries: 0 };
const ACKNOWLEDGE: Patience = { patienceMs: 2_800, firstWaitMs: 50 };

/** Longer than Discord's usual troubles, and short enough that what waits for a place is not forgotten over it. */
const DELIVER: Patience = { patienceMs: 120_000, firstWaitMs: 500 };

/** Each interaction has its own limits, which the client keeps until it looks for those that are over. */
const SWEEP_MS = 60_000;

/** A crowd of interactions shares these: opening a connection takes longer than an acknowledgement. */
const CONNECTIONS = 48;

export interface WireOptions {
  readonly applicationId: string;
  /** The bot's own user id. */
  readonly userId: string;
  /** Sends with the bot's token. */
  readonly rest: REST;
  /** The bot's, for what needs a client of its own. */
  readonly token: string;
  readonly restOptions: Partial<RESTOptions>;
}

/**
 * Speaks to Discord's HTTP API. Its client waits out rate limits; what fails with a 5xx or on the way is repeated for two minutes.
 * Nothing is done twice by that: edits end the same, messages bear a nonce, and of threads it is looked whether they are there.
 */
export function openWire({ applicationId, userId, rest, token: botToken, restOptions }: WireOptions): Wire {
  const unlimited = { ...restOptions, globalRequestsPerSecond: UNLIMITED, handlerSweepInterval: SWEEP_MS };
  const webhooks = new REST(unlimited);
  // discord.js brings an older version of the same client, which takes this one's agent for all but files.
  const agent = new Agent({ connections: CONNECTIONS }) as unknown as NonNullable<RESTOptions["agent"]>;
  const callbacks = new REST({ ...unlimited, ...ACKNOWLEDGING, agent });
  const deliver = async (request: () => Promise<unknown>, { isFleeting = false }: Insistence = {}) =>
    toSent(await (isFleeting ? request() : persist(request, DELIVER)));

  async function answer(key: InteractionKey, type: InteractionResponseType, data?: object): Promise<Acknowledgement> {
    const route = Routes.interactionCallback(key.id, key.token);
    let attemptsBefore = 0;
    try {
      await persist((before) => {
        attemptsBefore = before;
        return callbacks.post(route, { body: { type, data }, auth: false });
      }, ACKNOWLEDGE);
      return "in time";
    } catch (fault) {
      const kind = wireFault(fault);
      // By an earlier attempt whose response was lost on the way; where there was none, by somebody else.
      if (kind === "acknowledged") return attemptsBefore > 0 ? "in time" : "taken";
      if (kind === "expired") return "late";
      if (isPassing(fault)) return "unknown";
      throw fault;
    }
  }

  return {
    defer: (key, { isPrivate }) =>
      answer(
        key,
        InteractionResponseType.DeferredChannelMessageWithSource,
        isPrivate ? { flags: MessageFlags.Ephemeral } : undefined,
      ),
    deferUpdate: (key) => answer(key, InteractionResponseType.DeferredMessageUpdate),
    reply: (key, message) => {
      const { attachments: _, ...body } = toRequest(message, { isPrivate: true }).body;
      return answer(key, InteractionResponseType.ChannelMessageWithSource, body);
    },
    offer: (key, choices) => answer(key, InteractionResponseType.ApplicationCommandAutocompleteResult, { choices }),
    openModal: async (key, modal) => {
      const faults = lintModal(modal);
      if (faults.length > 0) throw new Error(`not a form for Discord: ${faults.join("; ")}`);
      return answer(key, InteractionResponseType.Modal, modal);
    },
    editReply: async (token, message, insistence) => {
      const request = { ...toRequest(message), auth: false };
      return deliver(() => webhooks.patch(Routes.webhookMessage(applicationId, token), request), insistence);
    },
    async send(channel, message, { nonce, replyTo, mentionRole = null, ...insistence }) {
      const { body, files } = toRequest(message, { mentionRole });
      const reference =
        replyTo === undefined ? {} : { message_reference: { message_id: replyTo, fail_if_not_exists: false } };
      const request = { body: { ...body, ...reference, nonce, enforce_nonce: true }, files };
      return deliver(() => rest.post(Routes.channelMessages(channel), request), insistence);
    },
    edit: async ({ channel, id }, message, insistence) => {
      const request = toRequest(message);
      return deliver(() => rest.patch(Routes.channelMessage(channel, id), request), insistence);
    },
    ...openThreads(botToken, restOptions, DELIVER),
    ...openReading({ rest, userId }, DELIVER),
    async addToThread(thread, user) {
      await persist(() => rest.put(Routes.threadMembers(thread, user)), DELIVER);
    },
  };
}

function toSent(made: unknown): SentMessage {
  const { id, channel_id } = made as APIMessage;
  return { id, channel: channel_id };
}
