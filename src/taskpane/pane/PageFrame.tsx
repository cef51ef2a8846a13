import { makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { Suspense, useEffect, type ReactNode } from "react";
import { PageActions } from "../ui/PageActions";
import { JobStatus } from "./JobStatus";
import { Messages } from "./Messages";
import { useFocusTarget } from "../ui/useFocusTarget";
import { useTexts } from "../ui/useTexts";
import type { ViewProps } from "./viewProps";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  title: { ...typographyStyles.subtitle1, margin: 0 },
});

interface PageFrameProps extends ViewProps {
  readonly heading: string;
  readonly onBack: () => void;
  readonly children: (focusHeading: () => void) => ReactNode;
}

/** A page that stands in the place of the views, with the way back. Its heading gets the focus. */
export function PageFrame({ state, store, heading, onBack, children }: PageFrameProps) {
  const styles = useStyles();
  const { PANE } = useTexts();
  const { ref, focus } = useFocusTarget();
  useEffect(focus, [focus]);
  return (
    <div className={styles.page}>
      <PageActions onBack={onBack} />
      <h2 ref={ref} tabIndex={-1} className={styles.title}>
        {heading}
      </h2>
      <JobStatus state={state} store={store} />
      <Messages state={state} store={store} />
      <Suspense fallback={<Spinner size="tiny" label={PANE.loading} />}>{children(focus)}</Suspense>
    </div>
  );
}
