/** How long a bot has to acknowledge. */
export const ACKNOWLEDGE_WITHIN_MS = 3_000;

/** How long an interaction's token is good for. */
export const TOKEN_LIFETIME_MS = 15 * 60_000;

/** Kinds of callbacks. https://discord.com/developers/docs/interactions/receiving-and-responding */
export const CALLBACK = {
  message: 4,
  deferredMessage: 5,
  deferredUpdate: 6,
  update: 7,
  choices: 8,
  modal: 9,
} as const;

/** Which callbacks each kind of interaction takes. */
export const CALLBACKS_OF: Readonly<Record<2 | 3 | 4 | 5, readonly number[]>> = {
  2: [CALLBACK.message, CALLBACK.deferredMessage, CALLBACK.modal],
  3: [CALLBACK.message, CALLBACK.deferredMessage, CALLBACK.deferredUpdate, CALLBACK.update, CALLBACK.modal],
  4: [CALLBACK.choices],
  5: [CALLBACK.message, CALLBACK.deferredMessage, CALLBACK.deferredUpdate, CALLBACK.update],
};
