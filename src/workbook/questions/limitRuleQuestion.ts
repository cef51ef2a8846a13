import { evaluate } from "../../domain/evaluate";
import type { LimitRule } from "../../domain/rules/limitRule";
import { plainText } from "../grid/cellText";
import type { WorkbookSnapshot } from "../grid/snapshot";
import { decodeFollowUp, indicatorRow } from "../rows/decodeFollowUp";
import { fieldPlace } from "../rows/rowReader";
import { evaluationInForce, scaleInForce } from "../scale/scaleInForce";
import { settingsOf } from "../settings/readSettings";
import type { Question, QuestionOption } from "./question";
import type { Reading } from "./questionsOf";

type SaidRule = Exclude<LimitRule, { readonly kind: "column" }>;

/**
 * What holds below the target: asked once for all indicators that do not reach theirs, in a workbook that has no column of
 * limits and where nothing has been said. A rule that the workbook states in its own words is proposed; else that none is
 * known, which leaves the values as ranges.
 */
export function limitRuleQuestion({ snapshot, layout, needsFollowUp }: Reading): readonly Question[] {
  const { blocks } = layout;
  const settings = settingsOf(snapshot);
  if (!needsFollowUp || layout.questions.length > 0 || settings.evaluation.limitRule.kind !== "column")
    return [];
  if (blocks.some(({ columns }) => columns.has("partlyLimit"))) return [];
  const decoded = decodeFollowUp(blocks, scaleInForce(settings), snapshot.usesDates1904);
  const { goals } = evaluate(decoded.followUp, evaluationInForce(settings));
  const asking = goals.flatMap(({ indicators }) => indicators).filter(({ possible }) => possible !== null);
  const [first] = asking;
  const row = first === undefined ? null : indicatorRow(decoded, first.step.id);
  if (row === null) return [];
  const share = statedShare(snapshot);
  const stated = share ?? (saysReachedOrNot(snapshot) ? REACHED_OR_NOT : NONE);
  const rules: readonly SaidRule[] = [...(share === null ? [] : [share]), REACHED_OR_NOT, NONE];
  return [
    {
      id: "limitRule",
      detail: { code: "limitRule", count: asking.length },
      place: fieldPlace(row, "targetValue"),
      options: rules.map((rule): QuestionOption => ({
        id: rule.kind,
        detail: { code: "limitRule", rule },
        isProposed: rule === stated,
        answer: { kind: "settings", settings: { evaluation: { limitRule: rule } } },
      })),
    },
  ];
}

const REACHED_OR_NOT: SaidRule = { kind: "reachedOrNot" };
const NONE: SaidRule = { kind: "none" };

/** "minst 85 % av målvärdet"; "91–99 procent", beside 100 as the best. */
const SHARES = [
  /minst (\d{1,2}) ?(?:%|procent) av mål(?:et|värdet)/i,
  /(?:^|[^\d])(\d{1,2}) ?[-–] ?99 ?(?:%|procent)/i,
];
const TWO_LEVELS = /delvis (?:används|finns) inte|(?:bara|endast) två nivåer/i;

/** The one share of the target that the workbook's cells state as the limit; null where they state none, or several. */
function statedShare(snapshot: WorkbookSnapshot): SaidRule | null {
  const percents = new Set(
    textsOf(snapshot).flatMap((text) =>
      SHARES.flatMap((pattern) => {
        const percent = Number(pattern.exec(text)?.[1] ?? 0);
        return percent > 0 ? [percent] : [];
      }),
    ),
  );
  const [percent] = percents;
  return percent === undefined || percents.size > 1 ? null : { kind: "share", percents: [percent] };
}

function saysReachedOrNot(snapshot: WorkbookSnapshot): boolean {
  return textsOf(snapshot).some((text) => TWO_LEVELS.test(text));
}

function textsOf({ sheets }: WorkbookSnapshot): readonly string[] {
  return sheets.flatMap(({ values }) =>
    values.flatMap((row) =>
      row.flatMap((value) => (typeof value === "string" && value !== "" ? [plainText(value)] : [])),
    ),
  );
}
