import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { stepOf } from "../../domain/scale/scale";
import { ATTAINED_WORDING } from "../../workbook/scale/threeStepWords";
import { LevelBar } from "../overview/LevelBar";
import { levelShares } from "../overview/levelShares";
import { LevelMark } from "../ui/LevelMark";
import { useTexts } from "../ui/useTexts";
import { EXAMPLE_RESULT } from "./exampleResult";

const useStyles = makeStyles({
  picture: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow4,
  },
  index: { fontSize: "32px", lineHeight: "36px", fontWeight: tokens.fontWeightSemibold },
  goal: {
    display: "grid",
    // Names whole, and marks below each other, in the narrowest pane.
    gridTemplateColumns: "1fr auto minmax(auto, 112px)",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
  },
  figure: { fontVariantNumeric: "tabular-nums" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** A result as the pane shows it, as a picture: what the example comes to, told in one sentence. */
export function ResultPicture() {
  const styles = useStyles();
  const texts = useTexts();
  const { START, resultPictureText, indexText, levelWord } = texts;
  const { index, levels, goals } = EXAMPLE_RESULT;
  const { scale } = ATTAINED_WORDING;
  return (
    <div
      role="img"
      aria-label={resultPictureText(EXAMPLE_RESULT, ATTAINED_WORDING)}
      className={styles.picture}
    >
      <Caption1 className={styles.quiet}>{START.picture}</Caption1>
      <Text className={styles.index}>{indexText(index, null)}</Text>
      <LevelBar shares={levelShares(levels, ATTAINED_WORDING, texts)} />
      {goals.map(({ area, value, level }) => (
        <span key={area} className={styles.goal}>
          <span lang="sv">{area}</span>
          <span className={styles.figure}>{indexText(value, null)}</span>
          <LevelMark tone={stepOf(scale, level).tone} word={levelWord(level, ATTAINED_WORDING)} />
        </span>
      ))}
    </div>
  );
}
