import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** Tests that start the bot mostly wait: for its process, and for Discord's pauses to pass. */
const BOT = "src/discord/{faults,journeys}/**/*.test.ts";

export default defineConfig({
  test: {
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: {
          name: "parts",
          include: ["src/**/*.test.ts", "commands/**/*.test.ts", "eval/**/*.test.ts", "bench/**/*.test.ts"],
          exclude: [BOT],
          maxWorkers: availableParallelism(),
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: "bot",
          include: [BOT],
          maxWorkers: 2 * availableParallelism(),
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
