import type { PermissionName } from "./guild.ts";

/** What the bot is given when a test says nothing else. */
export const BOT_PERMISSIONS: readonly PermissionName[] = [
  "ViewChannel",
  "SendMessages",
  "SendMessagesInThreads",
  "CreatePublicThreads",
  "CreatePrivateThreads",
  "AttachFiles",
  "ReadMessageHistory",
];

/** What everyone in a guild may do. */
export const EVERYONE_PERMISSIONS: readonly PermissionName[] = [
  "ViewChannel",
  "SendMessages",
  "SendMessagesInThreads",
  "CreatePublicThreads",
  "CreatePrivateThreads",
  "AttachFiles",
  "ReadMessageHistory",
  "UseApplicationCommands",
];
