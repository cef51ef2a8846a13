import { Link } from "@fluentui/react-components";
import type { CellPlace } from "../../workbook/issues/issue";
import type { PaneStore } from "../pane/paneStore";
import { useTexts } from "./useTexts";

interface PlaceLinkProps {
  readonly place: CellPlace;
  readonly store: PaneStore;
}

/** The name of a cell, which shows the cell. */
export function PlaceLink({ place, store }: PlaceLinkProps) {
  const { placeText } = useTexts();
  return (
    <Link as="button" onClick={() => void store.show(place)}>
      {placeText({ place })}
    </Link>
  );
}
