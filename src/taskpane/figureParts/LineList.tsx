import {
  Caption1,
  Link,
  makeStyles,
  mergeClasses,
  Subtitle2,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { CellPlace } from "../../workbook/issues/issue";
import { useListStyles } from "../ui/useListStyles";
import { useTexts } from "../ui/useTexts";
import type { FigurePartsModel } from "./figurePartsModel";

const useStyles = makeStyles({
  result: { color: tokens.colorNeutralForeground2 },
});

interface LineListProps {
  readonly list: NonNullable<FigurePartsModel["list"]>;
  readonly onVisit: (place: CellPlace) => void;
}

/** The indicators that a goal rests on, or the goals that the index does, each with a way to its cell. */
export function LineList({ list: { heading, lines }, onVisit }: LineListProps) {
  const styles = useStyles();
  const lists = useListStyles();
  const { placeText } = useTexts();
  return (
    <section className={lists.section} aria-labelledby="figure-lines">
      <Subtitle2 as="h3" id="figure-lines">
        {heading}
      </Subtitle2>
      <ul className={lists.list}>
        {lines.map(({ title, result, place }, index) => (
          <li key={index} className={mergeClasses(lists.row, lists.remark)}>
            <Text lang="sv">{title}</Text>
            <Caption1 className={styles.result}>{result}</Caption1>
            {place !== null && (
              <Link as="button" onClick={() => onVisit(place)}>
                {placeText({ place })}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
