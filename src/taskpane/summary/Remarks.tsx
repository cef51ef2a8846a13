import { Link, mergeClasses, Subtitle2, Text } from "@fluentui/react-components";
import type { CellPlace } from "../../workbook/issues/issue";
import { useListStyles } from "../ui/useListStyles";
import { useTexts } from "../ui/useTexts";
import type { SummaryModel } from "./summaryModel";

interface RemarksProps extends Pick<SummaryModel, "remarks" | "more"> {
  readonly onShow: (place: CellPlace) => void;
}

/** The cells that were not read as they stand, each with a way to it. */
export function Remarks({ remarks, more, onShow }: RemarksProps) {
  const lists = useListStyles();
  const { PANE } = useTexts();
  return (
    <section className={lists.section} aria-labelledby="summary-remarks">
      <Subtitle2 as="h2" id="summary-remarks">
        {PANE.issuesHeading}
      </Subtitle2>
      <ul className={lists.list}>
        {remarks.map(({ sentence, place, placeText }, index) => (
          <li key={index} className={mergeClasses(lists.row, lists.remark)}>
            <Text>{sentence}</Text>
            <Link as="button" onClick={() => onShow(place)}>
              {placeText}
            </Link>
          </li>
        ))}
      </ul>
      {more !== null && <Text>{more}</Text>}
    </section>
  );
}
