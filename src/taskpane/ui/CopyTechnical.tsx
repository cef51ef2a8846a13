import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { useTexts } from "./useTexts";

/** Copies what support needs to know. */
export function CopyTechnical({ technical }: { readonly technical: string }) {
  const { PANE } = useTexts();
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(technical);
    setCopied(true);
  };
  return <Button onClick={() => void copy()}>{isCopied ? PANE.copied : PANE.copyTechnical}</Button>;
}
