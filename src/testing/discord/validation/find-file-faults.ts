import { COMPONENT, type Component, type Media } from "../state/component.ts";
import { walkComponents } from "../state/walk-components.ts";
import type { BodyFault } from "./body-fault.ts";

const SCHEME = "attachment://";
const MAX_FILES = 10;

/**
 * Files that components or embeds name must be there, and in Components V2 every file must be shown by a component: others are
 * kept without ever being seen.
 */
export function findFileFaults(
  components: readonly Component[],
  fileNames: readonly string[],
  isV2: boolean,
): readonly BodyFault[] {
  const shown = [...walkComponents(components)].flatMap(({ component, path }) =>
    mediaOf(component).map(({ url }) => ({ url, path, isFile: component.type === COMPONENT.file })),
  );
  const names = new Set(shown.map(({ url }) => url.slice(SCHEME.length)));
  return [
    ...shown.flatMap(({ url, path, isFile }): readonly BodyFault[] => {
      if (!url.startsWith(SCHEME)) {
        if (!isFile) return [];
        return [
          { path: [...path, "file"], code: "COMPONENT_FILE_BAD_URL", message: "Must be attachment://<filename>" },
        ];
      }
      if (fileNames.includes(url.slice(SCHEME.length))) return [];
      return [
        { path, code: "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND", message: `No file is named ${url}` },
      ];
    }),
    ...fileNames.flatMap((name): readonly BodyFault[] =>
      !isV2 || names.has(name)
        ? []
        : [{ path: ["attachments"], code: "OUR_RULE_FILE_NOT_SHOWN", message: `No component shows the file ${name}` }],
    ),
    ...(new Set(fileNames).size < fileNames.length
      ? [{ path: ["attachments"], code: "OUR_RULE_FILE_NAMED_TWICE", message: "Two files have the same name" }]
      : []),
    ...(fileNames.length > MAX_FILES
      ? [{ path: ["attachments"], code: "BASE_TYPE_MAX_LENGTH", message: "Must be 10 or fewer in length." }]
      : []),
  ];
}

function mediaOf({ file, media, items }: Component): readonly Media[] {
  return [...(file ? [file] : []), ...(media ? [media] : []), ...(items ?? []).map((item) => item.media)];
}
