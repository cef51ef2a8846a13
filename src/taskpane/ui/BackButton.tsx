import { Button } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { useActionsStyle } from "./useActionsStyle";
import { useTexts } from "./useTexts";

/** The way back from what stands in the place of the views. */
export function BackButton({ onBack }: { readonly onBack: () => void }) {
  const { quiet } = useActionsStyle();
  const { MAPPING } = useTexts();
  return (
    <Button className={quiet} appearance="subtle" icon={<ArrowLeft20Regular />} onClick={onBack}>
      {MAPPING.back}
    </Button>
  );
}
