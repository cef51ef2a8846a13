import { associateCommands, type CommandTarget } from "../../src/commands/commands";

type Command = (event: { completed(): void }) => Promise<void>;

function associate(target: CommandTarget): { commands: Map<string, Command>; paneShown: () => number } {
  const commands = new Map<string, Command>();
  let shown = 0;
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (name: string, command: Command) => commands.set(name, command) },
      addin: {
        showAsTaskpane: () => {
          shown++;
          return Promise.resolve();
        },
      },
    },
  });
  associateCommands(target);
  return { commands, paneShown: () => shown };
}

async function run(commands: Map<string, Command>, name: string): Promise<number> {
  let completed = 0;
  await commands.get(name)?.({ completed: () => completed++ });
  return completed;
}

const target = (isDone: boolean): CommandTarget => ({
  recalculate: () => Promise.resolve(isDone),
  buildReports: () => Promise.resolve(isDone),
  check: () => Promise.resolve(isDone),
});

test("the commands are those of the manifest", () => {
  const { commands } = associate(target(true));
  expect([...commands.keys()].sort()).toEqual(["buildReports", "check", "recalculate"]);
});

test("Räkna om leaves the pane closed when there is nothing to ask", async () => {
  const { commands, paneShown } = associate(target(true));
  expect(await run(commands, "recalculate")).toBe(1);
  expect(paneShown()).toBe(0);
});

test("Räkna om opens the pane when something is to be said first", async () => {
  const { commands, paneShown } = associate(target(false));
  expect(await run(commands, "recalculate")).toBe(1);
  expect(paneShown()).toBe(1);
});

test.each(["buildReports", "check"])("%s opens the pane when something is to be said", async (name) => {
  for (const isDone of [true, false]) {
    const { commands, paneShown } = associate(target(isDone));
    expect(await run(commands, name)).toBe(1);
    expect(paneShown()).toBe(isDone ? 0 : 1);
  }
});

test("Excel is told that a command has ended also when it fails", async () => {
  const failing: CommandTarget = {
    ...target(true),
    recalculate: () => Promise.reject(new Error("fel")),
  };
  const { commands } = associate(failing);
  let completed = 0;
  await expect(commands.get("recalculate")?.({ completed: () => completed++ })).rejects.toThrow("fel");
  expect(completed).toBe(1);
});
