import { COMPONENT, type Component } from "../state/component.ts";
import { walkComponents } from "../state/walk-components.ts";
import type { AllowedMentions } from "../validation/message-body.ts";

interface Written {
  readonly content: string;
  readonly components: readonly Component[];
  readonly allowed: AllowedMentions | null | undefined;
}

/**
 * Whom a message notifies: ids of users and roles, and "everyone".
 * https://discord.com/developers/docs/resources/message#allowed-mentions-object
 */
export function findPings({ content, components, allowed }: Written): readonly string[] {
  const texts = [...walkComponents(components)].flatMap(({ component }) =>
    component.type === COMPONENT.textDisplay ? (component.content ?? "") : [],
  );
  const text = [content, ...texts].join("\n");
  const kinds = allowed ? (allowed.parse ?? []) : ["users", "roles", "everyone"];
  const named = (pattern: RegExp) => [...text.matchAll(pattern)].flatMap(([, id]) => id ?? []);
  const users = named(/<@!?(\d+)>/g).filter((id) => kinds.includes("users") || allowed?.users?.includes(id));
  const roles = named(/<@&(\d+)>/g).filter((id) => kinds.includes("roles") || allowed?.roles?.includes(id));
  const everyone = kinds.includes("everyone") && /@(?:everyone|here)/.test(text) ? ["everyone"] : [];
  return [...new Set([...users, ...roles, ...everyone])];
}
