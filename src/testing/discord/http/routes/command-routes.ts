import { ApplicationCommandCreateRequestSchema } from "discord-api-spec/zod";
import { isJson } from "../../is-json.ts";
import type { Json } from "../../json.ts";
import { notify } from "../../state/notify.ts";
import type { CommandOption, RegisteredCommand } from "../../state/world.ts";
import type { BodyFault } from "../../validation/body-fault.ts";
import type { CommandBody } from "../../validation/command-body.ts";
import { enforceBody } from "../../validation/enforce-body.ts";
import { findCommandFaults } from "../../validation/find-command-faults.ts";
import { findCommandListFaults } from "../../validation/find-command-list-faults.ts";
import { findSchemaFaults } from "../../validation/find-schema-faults.ts";
import { commandJson } from "../../wire/command-json.ts";
import type { Answer, Call, Route } from "../call.ts";
import { refuse } from "../refuse.ts";

/** How many Discord takes of each kind: slash, user, message. */
const MAX_OF_TYPE: Readonly<Record<number, number>> = { 1: 100, 2: 15, 3: 15, 4: 1 };

const SCOPES = ["/applications/:application", "/applications/:application/guilds/:guild"];

/** https://discord.com/developers/docs/interactions/application-commands */
export const commandRoutes: readonly Route[] = SCOPES.flatMap((scope): readonly Route[] => [
  { method: "GET", pattern: `${scope}/commands`, handle: listCommands },
  { method: "PUT", pattern: `${scope}/commands`, handle: replaceCommands },
  { method: "POST", pattern: `${scope}/commands`, handle: addCommand },
  { method: "GET", pattern: `${scope}/commands/:command`, handle: getCommand },
  { method: "PATCH", pattern: `${scope}/commands/:command`, handle: changeCommand },
  { method: "DELETE", pattern: `${scope}/commands/:command`, handle: removeCommand },
]);

function registered({ world, params }: Call): readonly RegisteredCommand[] {
  if (params.application !== world.applicationId) throw refuse("missingAccess");
  if (params.guild !== undefined && !world.guilds.has(params.guild)) throw refuse("missingAccess");
  return world.commands.get(params.guild ?? "") ?? [];
}

function keep({ world, params }: Call, commands: readonly RegisteredCommand[]): void {
  for (const [type, max] of Object.entries(MAX_OF_TYPE)) {
    if (commands.filter((command) => command.type === Number(type)).length > max) throw refuse("tooManyCommands");
  }
  world.commands.set(params.guild ?? "", commands);
  notify(world.listeners);
}

function listCommands(call: Call): Answer {
  const hasLocalizations = call.query.get("with_localizations") === "true";
  return { status: 200, body: registered(call).map((command) => commandJson(call.world, command, hasLocalizations)) };
}

function replaceCommands(call: Call): Answer {
  const before = registered(call);
  const sent = Array.isArray(call.body) ? call.body : [];
  const bodies = sent.map((body: unknown) => withNumbers(body));
  const isChecked = enforce(
    call,
    bodies.map((body, index) => [body, [index]] as const),
  );
  enforceBody(call, isChecked ? findCommandListFaults(bodies as unknown as readonly CommandBody[]) : []);
  const commands = bodies.map((body) => register(call, body, twinOf(before, body)));
  keep(call, commands);
  return { status: 200, body: commands.map((command) => commandJson(call.world, command)) };
}

function addCommand(call: Call): Answer {
  const before = registered(call);
  const body = withNumbers(call.body);
  enforce(call, [[body, []]]);
  const twin = twinOf(before, body);
  const command = register(call, body, twin);
  keep(call, [...before.filter((other) => other !== twin), command]);
  return { status: twin ? 200 : 201, body: commandJson(call.world, command) };
}

function getCommand(call: Call): Answer {
  return { status: 200, body: commandJson(call.world, find(call)) };
}

function changeCommand(call: Call): Answer {
  const before = find(call);
  const body = withNumbers({ ...before.body, ...(isJson(call.body) ? call.body : {}) });
  enforce(call, [[body, []]]);
  const command = register(call, body, before);
  keep(
    call,
    registered(call).map((other) => (other === before ? command : other)),
  );
  return { status: 200, body: commandJson(call.world, command) };
}

function removeCommand(call: Call): Answer {
  const command = find(call);
  keep(
    call,
    registered(call).filter((other) => other !== command),
  );
  return { status: 204 };
}

function find(call: Call): RegisteredCommand {
  const command = registered(call).find(({ id }) => id === call.params.command);
  if (!command) throw refuse("unknownCommand");
  return command;
}

function twinOf(commands: readonly RegisteredCommand[], body: Json): RegisteredCommand | undefined {
  return commands.find(({ name, type }) => name === body.name && type === (body.type ?? 1));
}

/** Discord takes permissions as text, as its documentation has them; its schema names numbers only. */
function withNumbers(body: unknown): Json {
  if (!isJson(body)) return {};
  const { default_member_permissions: permissions } = body;
  return typeof permissions === "string" && /^\d+$/.test(permissions)
    ? { ...body, default_member_permissions: Number(permissions) }
    : body;
}

function enforce(call: Call, bodies: readonly (readonly [body: Json, path: readonly number[]])[]): boolean {
  const faults = bodies.flatMap(([body, path]): readonly BodyFault[] => {
    const shape = findSchemaFaults(ApplicationCommandCreateRequestSchema, body);
    // A command that was read from Discord and is sent back keeps its id: the schema of bulk registering names it.
    const placed = shape
      .filter(({ path: at }) => !(at.length === 1 && at[0] === "id"))
      .map((fault) => ({ ...fault, path: [...path, ...fault.path] }));
    const isReadable = placed.every(({ code }) => code.startsWith("OUR_RULE_"));
    return [...placed, ...(isReadable ? findCommandFaults(body as unknown as CommandBody, path) : [])];
  });
  enforceBody(call, faults);
  return true;
}

function register({ world, params }: Call, body: Json, before: RegisteredCommand | undefined): RegisteredCommand {
  const permissions = body.default_member_permissions;
  const command = body as unknown as CommandBody;
  return {
    id: before?.id ?? world.makeId(),
    version: world.makeId(),
    guildId: params.guild ?? null,
    type: command.type ?? 1,
    name: command.name,
    description: command.description ?? "",
    options: (command.options ?? []) as readonly CommandOption[],
    default_member_permissions: typeof permissions === "number" ? String(permissions) : null,
    contexts: command.contexts ?? null,
    body,
  };
}
