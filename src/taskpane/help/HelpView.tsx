import { Caption1, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { CopyTechnical } from "../ui/CopyTechnical";
import { excelInformation } from "../pane/technicalInformation";
import { useListStyles } from "../ui/useListStyles";
import { useTexts } from "../ui/useTexts";
import { PACKAGES } from "./licences";

const useStyles = makeStyles({
  help: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL },
});

/** What the pane does and how, what support needs to know, the version and the licences. */
export function HelpView() {
  const styles = useStyles();
  const { section, list } = useListStyles();
  const { HELP, HELP_SECTIONS, versionText } = useTexts();
  return (
    <div className={styles.help}>
      {HELP_SECTIONS.map(({ heading, paragraphs }) => (
        <section key={heading} className={section}>
          <Subtitle2 as="h3">{heading}</Subtitle2>
          {paragraphs.map((paragraph) => (
            <Text key={paragraph}>{paragraph}</Text>
          ))}
        </section>
      ))}
      <section className={section}>
        <Subtitle2 as="h3">{HELP.support}</Subtitle2>
        <Text>{HELP.supportHint}</Text>
        <div>
          <CopyTechnical technical={excelInformation()} />
        </div>
      </section>
      <section className={section}>
        <Subtitle2 as="h3">{HELP.about}</Subtitle2>
        <Text>{versionText(process.env["ADDIN_VERSION"] ?? "")}</Text>
        <Text>{HELP.licencesHint}</Text>
        <ul className={list} aria-label={HELP.licences}>
          {PACKAGES.map((name) => (
            <li key={name}>
              <Caption1>{name}</Caption1>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
