import { COMPONENT, type Component, type Message } from "../message.ts";

/** The texts of a message's text displays, in order. */
export function textsOf({ components }: Message): readonly string[] {
  return components.flatMap(textsIn);
}

function textsIn(component: Component): readonly string[] {
  if (component.type === COMPONENT.textDisplay) return [component.content];
  if (component.type === COMPONENT.section) return component.components.map(({ content }) => content);
  return component.type === COMPONENT.container ? component.components.flatMap(textsIn) : [];
}
