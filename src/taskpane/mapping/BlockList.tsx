import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  Caption1Strong,
  makeStyles,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import { useId } from "react";
import { useListStyles } from "../ui/useListStyles";
import type { PaneStore } from "../pane/paneStore";
import { useTexts } from "../ui/useTexts";
import { AddField } from "./AddField";
import type { BlockModel, MappingRowModel } from "./blockModel";
import { MappingRow } from "./MappingRow";

const useStyles = makeStyles({
  heading: { display: "flex", flexDirection: "column", textAlign: "left" },
  header: { "& button": { paddingLeft: 0, paddingTop: "6px", paddingBottom: "6px" } },
  panel: { margin: 0 },
  title: { display: "flex", margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  rows: { margin: `${tokens.spacingVerticalS} 0 0`, color: tokens.colorNeutralForeground2 },
});

interface BlockListProps {
  readonly blocks: readonly BlockModel[];
  readonly store: PaneStore;
}

/** How the blocks of the follow-up were read: the only one at once, one of several when it is unfolded. */
export function BlockList({ blocks, store }: BlockListProps) {
  const styles = useStyles();
  const [only, ...others] = blocks;
  if (only === undefined) return null;
  if (others.length === 0) return <BlockSection block={only} store={store} />;
  return (
    <Accordion multiple collapsible>
      {blocks.map((block) => (
        <AccordionItem key={block.id} value={block.id}>
          <AccordionHeader as="h3" className={styles.header}>
            <BlockHeading block={block} />
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <BlockColumns block={block} store={store} />
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}

interface BlockProps {
  readonly block: BlockModel;
  readonly store: PaneStore;
}

function BlockSection({ block, store }: BlockProps) {
  const styles = useStyles();
  const { section } = useListStyles();
  const id = useId();
  return (
    <section className={section} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        <BlockHeading block={block} />
      </h3>
      <BlockColumns block={block} store={store} />
    </section>
  );
}

function BlockHeading({ block }: Pick<BlockProps, "block">) {
  const styles = useStyles();
  return (
    <span className={styles.heading}>
      <Subtitle2>{block.heading}</Subtitle2>
      {block.details.map((detail) => (
        <Caption1 key={detail} className={styles.quiet}>
          {detail}
        </Caption1>
      ))}
    </span>
  );
}

function BlockColumns({ block, store }: BlockProps) {
  const { MAPPING } = useTexts();
  const { section } = useListStyles();
  return (
    <div className={section}>
      <Rows heading={MAPPING.reads} rows={block.reads} arrow="←" store={store} />
      {block.writes.length > 0 && (
        <Rows heading={MAPPING.writes} rows={block.writes} arrow="→" store={store} />
      )}
      {block.missing.length > 0 && <AddField missing={block.missing} store={store} />}
    </div>
  );
}

interface RowsProps {
  readonly heading: string;
  readonly rows: readonly MappingRowModel[];
  readonly arrow: "←" | "→";
  readonly store: PaneStore;
}

function Rows({ heading, rows, arrow, store }: RowsProps) {
  const styles = useStyles();
  const lists = useListStyles();
  const id = useId();
  return (
    <div>
      <Caption1Strong as="h4" block id={id} className={styles.rows}>
        {heading}
      </Caption1Strong>
      <ul className={lists.list} aria-labelledby={id}>
        {rows.map((row) => (
          <MappingRow key={row.field} row={row} arrow={arrow} store={store} />
        ))}
      </ul>
    </div>
  );
}
