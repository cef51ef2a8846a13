import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { LevelShare } from "./levelShares";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    gap: "2px",
    height: "10px",
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
    forcedColorAdjust: "none",
  },
  good: { backgroundColor: tokens.colorStatusSuccessBackground3 },
  fair: { backgroundColor: tokens.colorPaletteLightGreenBackground3 },
  middling: { backgroundColor: tokens.colorStatusWarningBackground3 },
  weak: { backgroundColor: tokens.colorPaletteDarkOrangeBackground3 },
  poor: { backgroundColor: tokens.colorStatusDangerBackground3 },
  none: { backgroundColor: tokens.colorNeutralStroke1 },
});

/** How many goals there are at each level, as one bar. The same is said in words beside it, so it is hidden from readers. */
export function LevelBar({ shares }: { readonly shares: readonly LevelShare[] }) {
  const styles = useStyles();
  return (
    <div className={styles.bar} aria-hidden>
      {shares.map(({ level, tone, count }) => (
        <div
          key={level ?? "none"}
          className={mergeClasses(styles[tone ?? "none"])}
          style={{ flexGrow: count }}
        />
      ))}
    </div>
  );
}
