import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { OutcomeScale } from "./outcomeScale";

const useStyles = makeStyles({
  bar: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    padding: "2px 0",
    forcedColorAdjust: "none",
  },
  track: {
    height: "6px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    overflow: "hidden",
  },
  part: { height: "100%" },
  good: { backgroundColor: tokens.colorStatusSuccessBackground3 },
  fair: { backgroundColor: tokens.colorPaletteLightGreenBackground3 },
  middling: { backgroundColor: tokens.colorStatusWarningBackground3 },
  weak: { backgroundColor: tokens.colorPaletteDarkOrangeBackground3 },
  poor: { backgroundColor: tokens.colorStatusDangerBackground3 },
  none: { backgroundColor: tokens.colorNeutralStroke1 },
  mark: { position: "absolute", top: 0, bottom: 0, width: "2px", marginLeft: "-1px" },
  target: { backgroundColor: tokens.colorNeutralForeground1 },
  lowerLimit: { backgroundColor: tokens.colorNeutralForeground3 },
});

/** Each part of an outcome against the target and the limits below it. The same is said in words beside it, so it is hidden from readers. */
export function OutcomeBar({ scale }: { readonly scale: OutcomeScale }) {
  const styles = useStyles();
  return (
    <div className={styles.bar} aria-hidden>
      {scale.parts.map(({ position, tone }, index) => (
        <div key={index} className={styles.track}>
          <div
            className={mergeClasses(styles.part, styles[tone ?? "none"])}
            style={{ width: percent(position) }}
          />
        </div>
      ))}
      {scale.lowerLimits.map((limit, index) => (
        <div
          key={index}
          className={mergeClasses(styles.mark, styles.lowerLimit)}
          style={{ left: percent(limit) }}
        />
      ))}
      <div className={mergeClasses(styles.mark, styles.target)} style={{ left: percent(scale.target) }} />
    </div>
  );
}

function percent(position: number): string {
  return `${position * 100}%`;
}
