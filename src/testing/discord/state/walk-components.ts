import type { Component } from "./component.ts";

export interface PlacedComponent {
  readonly component: Component;
  /** Its place in the body, as Discord names it in errors. */
  readonly path: readonly (string | number)[];
  readonly parent: Component | null;
}

/** Every component, outer ones first, in the order in which they are shown. */
export function* walkComponents(
  components: readonly Component[],
  path: readonly (string | number)[] = ["components"],
  parent: Component | null = null,
): Generator<PlacedComponent> {
  for (const [index, component] of components.entries()) yield* walkOne(component, [...path, index], parent);
}

function* walkOne(
  component: Component,
  path: readonly (string | number)[],
  parent: Component | null,
): Generator<PlacedComponent> {
  yield { component, path, parent };
  yield* walkComponents(component.components ?? [], [...path, "components"], component);
  if (component.component) yield* walkOne(component.component, [...path, "component"], component);
  if (component.accessory) yield* walkOne(component.accessory, [...path, "accessory"], component);
}
