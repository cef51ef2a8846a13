import { ready, type Command } from "../pane/command";

/** Adds a sheet that holds the workbook as it stands. It is not undone from the pane, which removes no sheets: the user is told how. */
export const freeze: Command = {
  id: "freeze",
  doing: ({ FROZEN }) => FROZEN.freezing,
  opens: null,
  plan: ready,
  async apply(store) {
    const work = await import("./frozenWork");
    const planned = await work.planFreezing(store.port, store.time(), process.env["ADDIN_VERSION"] ?? "");
    await work.applyFreezing(store.port, planned);
    const { name, figures } = planned.content;
    store.set({ frozen: { made: { sheet: name, count: figures.length }, compared: null } });
  },
};

/** Says what has changed since the workbook was frozen; writes nothing. */
export const compareFrozen: Command<[sheet: string | null], { readonly sheet: string | null }> = {
  id: "compareFrozen",
  doing: ({ FROZEN }) => FROZEN.comparing,
  opens: null,
  plan: (_store, _engine, sheet) => Promise.resolve({ sheet }),
  async apply(store, _engine, { sheet }) {
    const work = await import("./frozenWork");
    const compared = await work.compareWithFrozen(store.port, store.time(), sheet);
    store.set({ frozen: { made: null, compared } });
  },
};
