import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { TableModel } from "./tableModel";

const useStyles = makeStyles({
  // A wide table is moved within itself, by keyboard too.
  frame: { overflowX: "auto" },
  table: { ...typographyStyles.caption1, borderCollapse: "collapse", minWidth: "100%" },
  caption: {
    ...typographyStyles.caption1Strong,
    textAlign: "start",
    paddingBottom: tokens.spacingVerticalXS,
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "start",
    verticalAlign: "top",
    minWidth: "64px",
    whiteSpace: "pre-line",
  },
  number: { textAlign: "end", whiteSpace: "nowrap" },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

/** A table of the controller's, in Swedish as on its sheet. */
export function TableOfSheet({ table: { sheet, headings, rows } }: { readonly table: TableModel }) {
  const styles = useStyles();
  const classOf = (isNumber: boolean, isStrong: boolean): string =>
    [styles.cell, isNumber ? styles.number : "", isStrong ? styles.strong : ""].join(" ");
  return (
    <div className={styles.frame} role="region" aria-label={sheet} tabIndex={0} lang="sv">
      <table className={styles.table}>
        <caption className={styles.caption}>{sheet}</caption>
        <thead>
          <tr>
            {headings.map((heading, at) => (
              <th key={at} scope="col" className={classOf(false, true)}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells, isStrong }, row) => (
            <tr key={row}>
              {cells.map(({ text, isNumber }, at) => (
                <td key={at} className={classOf(isNumber, isStrong)}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
