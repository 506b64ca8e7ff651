/**
 * What Discord takes in a message of Components V2 and in a modal; lengths in characters.
 * https://discord.com/developers/docs/components/reference
 */
export const LIMITS = {
  /** All components of a message, those inside others too. */
  components: 40,
  /** All text displays of a message together: https://github.com/discord/discord-api-docs/pull/8562 */
  text: 4_000,
  buttonsInRow: 5,
  sectionTexts: 3,
  selectOptions: 25,
  customId: 100,
  buttonLabel: 80,
  buttonUrl: 512,
  optionLabel: 100,
  optionValue: 100,
  optionDescription: 100,
  placeholder: 150,
  files: 10,
  modalTitle: 45,
  modalComponents: 5,
  labelText: 45,
  labelDescription: 100,
  inputPlaceholder: 100,
  inputValue: 4_000,
  uploadedFiles: 10,
} as const;
