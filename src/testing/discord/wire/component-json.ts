import type { Component, Media } from "../state/component.ts";
import type { StoredFile, World } from "../state/world.ts";
import { fileUrl } from "./file-url.ts";

/** Components as Discord returns them: each with a number, and files by their address. */
export function componentsJson(
  world: World,
  components: readonly Component[],
  files: readonly StoredFile[],
): readonly Component[] {
  let last = 0;
  const media = ({ url }: Media): Media => {
    const file = files.find(({ name }) => url === `attachment://${name}`);
    return { url: file ? fileUrl(world, file) : url };
  };
  const number = (component: Component): Component => {
    last += 1;
    return {
      ...component,
      id: component.id ?? last,
      ...(component.components && { components: component.components.map(number) }),
      ...(component.component && { component: number(component.component) }),
      ...(component.accessory && { accessory: number(component.accessory) }),
      ...(component.file && { file: media(component.file) }),
      ...(component.media && { media: media(component.media) }),
      ...(component.items && { items: component.items.map((item) => ({ ...item, media: media(item.media) })) }),
    };
  };
  return components.map(number);
}
