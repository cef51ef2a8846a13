import { DocumentTable20Regular } from "@fluentui/react-icons";
import type { PaneState } from "../pane/paneState";
import type { PaneStore } from "../pane/paneStore";
import { Offer } from "../ui/Offer";
import { useTexts } from "../ui/useTexts";
import { createTemplate } from "./commands";

interface TemplateOfferProps {
  readonly state: Pick<PaneState, "busy">;
  readonly store: PaneStore;
  readonly appearance: "primary" | "secondary" | "subtle";
}

/** A follow-up to start from, for those who have none. */
export function TemplateOffer({ state, store, appearance }: TemplateOfferProps) {
  const { PANE } = useTexts();
  return (
    <Offer
      text={PANE.createTemplate}
      hint={PANE.templateHint}
      icon={<DocumentTable20Regular />}
      appearance={appearance}
      isBusy={state.busy !== null}
      onTake={() => void store.run(createTemplate)}
    />
  );
}
