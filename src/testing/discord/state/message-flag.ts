/** https://discord.com/developers/docs/resources/message#message-object-message-flags */
export const MESSAGE_FLAG = {
  suppressEmbeds: 1 << 2,
  hasThread: 1 << 5,
  ephemeral: 1 << 6,
  loading: 1 << 7,
  suppressNotifications: 1 << 12,
  isVoiceMessage: 1 << 13,
  isComponentsV2: 1 << 15,
} as const;

/** Which of them the bot may set, by what it sends. */
export const SETTABLE_FLAGS = {
  message: MESSAGE_FLAG.suppressEmbeds | MESSAGE_FLAG.suppressNotifications | MESSAGE_FLAG.isComponentsV2,
  response:
    MESSAGE_FLAG.suppressEmbeds |
    MESSAGE_FLAG.ephemeral |
    MESSAGE_FLAG.suppressNotifications |
    MESSAGE_FLAG.isComponentsV2,
  edit: MESSAGE_FLAG.suppressEmbeds | MESSAGE_FLAG.isComponentsV2,
} as const;
