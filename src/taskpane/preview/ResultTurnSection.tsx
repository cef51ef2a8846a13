import {
  Caption1,
  Link,
  makeStyles,
  mergeClasses,
  Subtitle2,
  Text,
  tokens,
} from "@fluentui/react-components";
import { ArrowRight16Regular } from "@fluentui/react-icons";
import { useMemo } from "react";
import type { PlannedRecalculation } from "../../app/recalculate";
import { resultTurn } from "../../app/resultTurn";
import type { CellPlace } from "../../workbook/issues/issue";
import { useListStyles } from "../ui/useListStyles";
import { useTexts } from "../ui/useTexts";

const useStyles = makeStyles({
  row: { display: "flex", flexDirection: "column", alignItems: "flex-start" },
  arrow: { margin: `0 ${tokens.spacingHorizontalXS}`, verticalAlign: "middle" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** So many levels that turn are listed; the rest is counted. */
const MOST_LISTED = 20;

interface ResultTurnProps {
  readonly planned: PlannedRecalculation;
  readonly onShow: (place: CellPlace) => void;
}

/** The index and the counts, before and after, and the levels that turn by the names of their goals and indicators. */
export function ResultTurnSection({ planned, onShow }: ResultTurnProps) {
  const styles = useStyles();
  const lists = useListStyles();
  const { RESULT_TURN, PREVIEW, resultTurnTexts, turnedName, turnedLevels, moreTurnsText } = useTexts();
  const { indexBefore, countsBefore, turns } = useMemo(() => resultTurn(planned), [planned]);
  const { evaluation, decoded } = planned;
  const rest = turns.length - MOST_LISTED;
  return (
    <section className={lists.section}>
      <Subtitle2 as="h3">{RESULT_TURN.heading}</Subtitle2>
      {resultTurnTexts(evaluation, indexBefore, countsBefore, decoded.wording).map((line) => (
        <Text key={line}>{line}</Text>
      ))}
      {turns.length > 0 && (
        <ul className={lists.list} aria-label={RESULT_TURN.levels}>
          {turns.slice(0, MOST_LISTED).map(({ place, goal, indicator, before, after }) => {
            const [from, to] = turnedLevels(before, after, decoded.wording);
            return (
              <li key={`${place.sheet}!${place.address}`} className={mergeClasses(lists.row, styles.row)}>
                <Caption1 className={styles.quiet}>{goal}</Caption1>
                <Link as="button" onClick={() => onShow(place)}>
                  {turnedName(indicator)}
                </Link>
                <span>
                  <Caption1 className={styles.quiet}>{from}</Caption1>
                  <ArrowRight16Regular className={styles.arrow} aria-label={PREVIEW.becomes} />
                  <Text>{to}</Text>
                </span>
              </li>
            );
          })}
        </ul>
      )}
      {rest > 0 && <Caption1>{moreTurnsText(rest)}</Caption1>}
    </section>
  );
}
