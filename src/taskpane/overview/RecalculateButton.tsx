import { Button } from "@fluentui/react-components";
import { Calculator20Regular } from "@fluentui/react-icons";
import { useTexts } from "../ui/useTexts";
import type { ViewProps } from "../pane/viewProps";
import { recalculate } from "./commands";

/** By its id the button gets the focus back. */
export const RECALCULATE_BUTTON = "recalculate";

/** The main job. One of them stands in a view: pages that lead back give it the focus by its id. */
export function RecalculateButton({ state: { busy }, store }: ViewProps) {
  const { PANE } = useTexts();
  return (
    <Button
      id={RECALCULATE_BUTTON}
      appearance="primary"
      icon={<Calculator20Regular />}
      disabledFocusable={busy !== null}
      onClick={() => void store.run(recalculate)}
    >
      {PANE.recalculate}
    </Button>
  );
}
