import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";

interface CrashBoundaryProps {
  /** Said in the place of the pane. */
  readonly sentence: string;
  readonly logError: (error: unknown) => void;
  readonly children: ReactNode;
}

/** Says in words that the pane could not be shown, where an error would leave it empty. */
export class CrashBoundary extends Component<CrashBoundaryProps, { readonly isCrashed: boolean }> {
  override readonly state = { isCrashed: false };

  static getDerivedStateFromError(): { readonly isCrashed: boolean } {
    return { isCrashed: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.logError(error);
  }

  override render(): ReactNode {
    if (!this.state.isCrashed) return this.props.children;
    return (
      <MessageBar intent="error" layout="multiline" politeness="assertive">
        <MessageBarBody>{this.props.sentence}</MessageBarBody>
      </MessageBar>
    );
  }
}
