import { DocumentLightning20Regular } from "@fluentui/react-icons";
import type { PaneState } from "../pane/paneState";
import type { PaneStore } from "../pane/paneStore";
import { Offer } from "../ui/Offer";
import { useTexts } from "../ui/useTexts";
import { createExample } from "../overview/commands";

interface ExampleOfferProps {
  readonly state: Pick<PaneState, "busy">;
  readonly store: PaneStore;
}

/** A follow-up that is filled in, for those who want to see first what comes of one. */
export function ExampleOffer({ state, store }: ExampleOfferProps) {
  const { PANE } = useTexts();
  return (
    <Offer
      text={PANE.tryExample}
      hint={PANE.exampleHint}
      icon={<DocumentLightning20Regular />}
      appearance="secondary"
      isBusy={state.busy !== null}
      onTake={() => void store.run(createExample)}
    />
  );
}
