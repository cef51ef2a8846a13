import { Caption1, Link, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { AssessmentLine } from "../../text/pane/assessment";
import type { PaneStore } from "../pane/paneStore";
import { useListStyles } from "../ui/useListStyles";
import { useTexts } from "../ui/useTexts";

const useStyles = makeStyles({
  title: { margin: 0 },
  list: { display: "flex", flexDirection: "column", margin: 0 },
  label: { color: tokens.colorNeutralForeground2, marginTop: tokens.spacingVerticalS },
  text: { margin: 0 },
  // As high as WCAG 2.2 asks of what is clicked.
  link: { alignSelf: "flex-start", minHeight: "24px" },
});

interface AssessmentSectionProps {
  readonly lines: readonly AssessmentLine[];
  readonly store: PaneStore;
}

/** "Så bedöms det": the way of assessing that is in force, and the way to changing it. */
export function AssessmentSection({ lines, store }: AssessmentSectionProps) {
  const styles = useStyles();
  const { section } = useListStyles();
  const { ASSESSMENT } = useTexts();
  return (
    <section className={section} aria-labelledby="assessment-heading">
      <Subtitle2 as="h3" id="assessment-heading" className={styles.title}>
        {ASSESSMENT.heading}
      </Subtitle2>
      <dl className={styles.list}>
        {lines.map(({ label, text }) => (
          <Fragment key={label}>
            <dt className={styles.label}>
              <Caption1>{label}</Caption1>
            </dt>
            <dd className={styles.text}>
              <Text>{text}</Text>
            </dd>
          </Fragment>
        ))}
      </dl>
      <Link as="button" className={styles.link} onClick={() => store.openPage({ kind: "settings" })}>
        {ASSESSMENT.change}
      </Link>
    </section>
  );
}
