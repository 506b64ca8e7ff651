/** An element of a parsed page. Text stands as strings among the children; comments are not kept. */
export interface PageElement {
  /** Lower-case tag name. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: PageElement | null;
  readonly children: (PageElement | string)[];
}
