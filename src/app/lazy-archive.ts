import type { Archive } from "../archive/archive.ts";

/** An archive that is opened with its first call, so that `help` neither waits for a database nor makes one. */
export function lazyArchive(open: () => Promise<Archive>): Archive {
  let opening: Promise<Archive> | null = null;
  const archive = (): Promise<Archive> => {
    opening ??= open();
    return opening;
  };
  return {
    put: async (...args) => (await archive()).put(...args),
    get: async (...args) => (await archive()).get(...args),
    getMany: async (...args) => (await archive()).getMany(...args),
    text: async (...args) => (await archive()).text(...args),
    original: async (...args) => (await archive()).original(...args),
    list: async (...args) => (await archive()).list(...args),
    titles: async (...args) => (await archive()).titles(...args),
    facets: async (...args) => (await archive()).facets(...args),
    edit: async (...args) => (await archive()).edit(...args),
    remove: async (...args) => (await archive()).remove(...args),
    search: async (...args) => (await archive()).search(...args),
    keepAnswer: async (...args) => (await archive()).keepAnswer(...args),
    answer: async (...args) => (await archive()).answer(...args),
    answers: async (...args) => (await archive()).answers(...args),
    publishAnswer: async (...args) => (await archive()).publishAnswer(...args),
    document: async (...args) => (await archive()).document(...args),
    documents: async (...args) => (await archive()).documents(...args),
    putDocument: async (...args) => (await archive()).putDocument(...args),
    createDocument: async (...args) => (await archive()).createDocument(...args),
    replaceDocument: async (...args) => (await archive()).replaceDocument(...args),
    removeDocument: async (...args) => (await archive()).removeDocument(...args),
    measure: async (...args) => (await archive()).measure(...args),
    spend: async (...args) => (await archive()).spend(...args),
    async close() {
      // What failed to open was reported to its caller and needs no closing.
      const opened = await opening?.then(
        (value) => value,
        () => null,
      );
      await opened?.close();
    },
  };
}
