/**
 * A message in Discord's Components V2, as its API takes it, less what the bot never sends.
 * https://discord.com/developers/docs/components/reference
 */

export const COMPONENT = {
  actionRow: 1,
  button: 2,
  stringSelect: 3,
  section: 9,
  textDisplay: 10,
  file: 13,
  separator: 14,
  container: 17,
} as const;

export const BUTTON_STYLE = { primary: 1, secondary: 2, success: 3, danger: 4, link: 5 } as const;

export interface TextDisplay {
  readonly type: typeof COMPONENT.textDisplay;
  readonly content: string;
}

export interface Separator {
  readonly type: typeof COMPONENT.separator;
  readonly divider?: boolean;
  readonly spacing?: 1 | 2;
}

export interface ActionButton {
  readonly type: typeof COMPONENT.button;
  readonly style: 1 | 2 | 3 | 4;
  /** As `writeControl` makes it. */
  readonly custom_id: string;
  readonly label?: string;
  readonly emoji?: { readonly name: string };
  readonly disabled?: boolean;
}

/** Its label is always the bot's own words. */
export interface LinkButton {
  readonly type: typeof COMPONENT.button;
  readonly style: typeof BUTTON_STYLE.link;
  readonly url: string;
  readonly label: string;
}

export type Button = ActionButton | LinkButton;

export interface StringSelect {
  readonly type: typeof COMPONENT.stringSelect;
  readonly custom_id: string;
  readonly placeholder?: string;
  readonly options: readonly { readonly label: string; readonly value: string; readonly description?: string }[];
}

export interface ActionRow {
  readonly type: typeof COMPONENT.actionRow;
  readonly components: readonly Button[] | readonly [StringSelect];
}

/** Up to three texts with a button at their side. */
export interface Section {
  readonly type: typeof COMPONENT.section;
  readonly components: readonly TextDisplay[];
  readonly accessory: Button;
}

export interface FileDisplay {
  readonly type: typeof COMPONENT.file;
  readonly file: { readonly url: `attachment://${string}` };
}

export interface Container {
  readonly type: typeof COMPONENT.container;
  /** 0 to 0xffffff. */
  readonly accent_color?: number;
  readonly components: readonly (TextDisplay | Separator | Section | ActionRow | FileDisplay)[];
}

export type Component = TextDisplay | Separator | Section | ActionRow | FileDisplay | Container;

export interface MessageFile {
  /** Letters, digits, "-", "_" and "."; shown by a `FileDisplay` that names it. */
  readonly name: string;
  /** UTF-8. */
  readonly text: string;
}

/** What a message shows. Flags, mentions and how files travel are the sender's. */
export interface Message {
  readonly components: readonly Component[];
  readonly files: readonly MessageFile[];
}
