import { makeStyles, tokens } from "@fluentui/react-components";
import type { LineOverTime } from "./lineOverTime";

const WIDTH = 120;
const HEIGHT = 28;
/** Leaves room for the mark of the last value. */
const MARGIN = 4;

const useStyles = makeStyles({
  // The text's own colour, which follows the theme and forced colours.
  line: { color: tokens.colorNeutralForeground1, display: "block", maxWidth: "100%" },
});

interface TrendLineProps {
  readonly line: LineOverTime;
  /** All that the picture shows, in words. */
  readonly label: string;
}

/** A small line of what has been, the last value marked, the target dashed. */
export function TrendLine({ line, label }: TrendLineProps) {
  const styles = useStyles();
  const { points, target } = line;
  const across = (x: number): number => MARGIN + x * (WIDTH - 2 * MARGIN);
  const down = (y: number): number => HEIGHT - MARGIN - y * (HEIGHT - 2 * MARGIN);
  const last = points.at(-1);
  return (
    <svg className={styles.line} role="img" aria-label={label} width={WIDTH} height={HEIGHT}>
      {target !== null && (
        <line
          x1={0}
          x2={WIDTH}
          y1={down(target)}
          y2={down(target)}
          stroke="currentColor"
          strokeDasharray="2 3"
        />
      )}
      <polyline
        points={points.map(({ x, y }) => `${across(x)},${down(y)}`).join(" ")}
        fill="none"
        stroke="currentColor"
        strokeWidth={1.5}
      />
      {last !== undefined && <circle cx={across(last.x)} cy={down(last.y)} r={3} fill="currentColor" />}
    </svg>
  );
}
