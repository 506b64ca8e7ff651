/** The `data` of an interaction response of type 9, as Discord's API takes it, less what the bot never sends. */

export const MODAL_COMPONENT = { textInput: 4, label: 18, fileUpload: 19 } as const;

/** 1: one line; 2: a paragraph. */
export type TextInputStyle = 1 | 2;

export interface TextInput {
  readonly type: typeof MODAL_COMPONENT.textInput;
  /** Names the value when the modal is submitted; unique in its modal. */
  readonly custom_id: string;
  readonly style: TextInputStyle;
  readonly required?: boolean;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly placeholder?: string;
  readonly value?: string;
}

export interface FileUpload {
  readonly type: typeof MODAL_COMPONENT.fileUpload;
  readonly custom_id: string;
  readonly required?: boolean;
  readonly min_values?: number;
  readonly max_values?: number;
}

export interface Label {
  readonly type: typeof MODAL_COMPONENT.label;
  readonly label: string;
  readonly description?: string;
  readonly component: TextInput | FileUpload;
}

export type Modal = {
  /** As `writeControl` makes it. */
  readonly custom_id: string;
  readonly title: string;
  readonly components: readonly Label[];
};
