import { toAccessError } from "../session/accessError";
import { runExcel } from "../session/runExcel";

/** Handlers are removed through the context that they were added through, and no other. */
export async function removeHandlers({
  context: previousObjects,
  added,
}: {
  readonly context: Excel.RequestContext;
  readonly added: readonly { remove(): void }[];
}): Promise<void> {
  try {
    await runExcel(
      async (context) => {
        for (const handler of added) handler.remove();
        await context.sync();
      },
      { previousObjects },
    );
  } catch (error) {
    throw toAccessError(error, 0);
  }
}
