import { Field, Textarea } from "@fluentui/react-components";
import { useTexts } from "./useTexts";

/** A text that could not be copied from the pane, marked and ready for Ctrl+C. */
export function TextByHand({ text }: { readonly text: string }) {
  const { SUMMARY } = useTexts();
  return (
    <Field label={SUMMARY.textToCopy} hint={SUMMARY.copyByHand}>
      <Textarea ref={selectAll} readOnly rows={6} lang="sv" value={text} />
    </Field>
  );
}

/** When it appears. */
function selectAll(element: HTMLTextAreaElement | null): void {
  element?.focus();
  element?.select();
}
