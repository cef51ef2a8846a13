import { Link, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { CopyTechnical } from "../ui/CopyTechnical";
import { excelInformation } from "../pane/technicalInformation";
import { useListStyles } from "../ui/useListStyles";
import { useTexts } from "../ui/useTexts";

const useStyles = makeStyles({
  help: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL },
});

/** The help: what the pane does and how, the user guide, facts for support, the version and the licences. */
export function HelpView() {
  const styles = useStyles();
  const { section } = useListStyles();
  const { HELP, HELP_SECTIONS, versionText } = useTexts();
  const support = process.env["ADDIN_SUPPORT"] ?? "";
  return (
    <div className={styles.help}>
      <section className={section}>
        <OtherPage address="hjalp.html" text={HELP.guide} />
        <Text>{HELP.guideHint}</Text>
      </section>
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
        {support !== "" && (
          <Text>
            {HELP.whoHelps} <OtherPage address={support} text={support.replace(/^mailto:/, "")} />
          </Text>
        )}
      </section>
      <section className={section}>
        <Subtitle2 as="h3">{HELP.about}</Subtitle2>
        <Text>{versionText(process.env["ADDIN_VERSION"] ?? "")}</Text>
        <OtherPage address="LICENSE.txt" text={HELP.licence} />
        <OtherPage address="tredjepartslicenser.txt" text={HELP.licences} />
      </section>
    </div>
  );
}

/** Opens beside Excel: the pane itself must not be led away from its workbook. */
function OtherPage({ address, text }: { readonly address: string; readonly text: string }) {
  return (
    <Link inline href={address} target="_blank" rel="noreferrer">
      {text}
    </Link>
  );
}
