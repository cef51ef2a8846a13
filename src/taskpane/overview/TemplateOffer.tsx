import { DocumentTable20Regular } from "@fluentui/react-icons";
import type { PaneState } from "../pane/paneState";
import type { PaneStore } from "../paneStore";
import { SheetOffer } from "../ui/SheetOffer";
import { useTexts } from "../ui/useTexts";

interface TemplateOfferProps {
  readonly state: Pick<PaneState, "job">;
  readonly store: PaneStore;
  readonly appearance: "primary" | "secondary" | "subtle";
}

/** A follow-up to start from, for those who have none. */
export function TemplateOffer({ state, store, appearance }: TemplateOfferProps) {
  const { PANE } = useTexts();
  return (
    <SheetOffer
      text={PANE.createTemplate}
      hint={PANE.templateHint}
      icon={<DocumentTable20Regular />}
      appearance={appearance}
      isBusy={state.job !== null}
      onCreate={() => void store.followUp.createTemplate()}
    />
  );
}
