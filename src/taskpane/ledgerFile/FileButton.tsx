import { Button } from "@fluentui/react-components";
import { FolderOpen20Regular } from "@fluentui/react-icons";
import { useRef } from "react";
import type { PaneStore } from "../pane/paneStore";
import { openLedgerFile } from "./commands";

interface FileButtonProps {
  readonly label: string;
  readonly isBusy: boolean;
  readonly store: PaneStore;
  readonly id?: string;
}

/** A button that lets the user choose a ledger file, and reads it. */
export function FileButton({ label, isBusy, store, id }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const open = (chosen: HTMLInputElement): void => {
    const [file] = chosen.files ?? [];
    // The same file may be chosen again when it has been exported anew.
    chosen.value = "";
    if (file !== undefined) void store.run(openLedgerFile, file);
  };
  return (
    <>
      <Button
        {...(id !== undefined && { id })}
        icon={<FolderOpen20Regular />}
        disabledFocusable={isBusy}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.xlsm,.csv,.txt,.tsv,.se,.si,.sie"
        aria-label={label}
        onChange={({ currentTarget }) => open(currentTarget)}
      />
    </>
  );
}
