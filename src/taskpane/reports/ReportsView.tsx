import {
  Button,
  Caption1,
  Field,
  Input,
  makeStyles,
  Spinner,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import { DocumentTable20Regular, TextBulletListTree20Regular } from "@fluentui/react-icons";
import { lazy, Suspense, useEffect, useMemo, useRef } from "react";
import { DateField } from "../ui/DateField";
import { useTexts } from "../ui/useTexts";
import type { ViewProps } from "../pane/viewProps";
import { AmountChoice } from "./AmountChoice";
import { BuiltSheets } from "./BuiltSheets";
import { LedgerQuestions } from "./LedgerQuestions";
import { openFigureParts } from "../figureParts/commands";
import { useListStyles } from "../ui/useListStyles";
import { useFocusTarget } from "../ui/useFocusTarget";
import { ReportPicker } from "./ReportPicker";
import { AMOUNTS, UNITS, type ReportChoices } from "./reportChoices";
import { reportsModel } from "./reportsModel";
import { plannedOf, readOf, refusalOf } from "../pane/situation";
import { ToOverview } from "../start/ToOverview";
import { readInSheets } from "../ledgerFile/readInSheets";
import { buildReports } from "./commands";
import { chooseReports, typeNetCost } from "./slice";
import { LedgerSource, OPEN_LEDGER_FILE } from "../ledgerFile/LedgerSource";
import type { LedgerFileSlice } from "../ledgerFile/slice";

/** Loaded with the first file. */
const LedgerFileView = lazy(async () => ({
  default: (await import("../ledgerFile/LedgerFileView")).LedgerFileView,
}));

const IfBuildable = lazy(async () => ({ default: (await import("./IfBuildable")).IfBuildable }));

const WordSection = lazy(async () => ({ default: (await import("../wordReport/WordSection")).WordSection }));

const useStyles = makeStyles({
  choices: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  amount: { width: "160px" },
  button: { alignSelf: "flex-start" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Which reports are built and how, the button that builds them, what came of it, and the way to Word. */
export function ReportsView({ state, store }: ViewProps) {
  const styles = useStyles();
  const texts = useTexts();
  const build = useFocusTarget();
  const { section } = useListStyles();
  const { FIGURE_PARTS_NAMES, REPORTS_TEXT, PANE } = texts;
  const { busy, situation, chosenDate } = state;
  const { choices, built, netCost } = state.reports;
  const { open } = state.ledgerFile;
  const read = readOf(situation);
  const planned = plannedOf(situation);
  const model = useMemo(
    () => reportsModel({ read, choices, chosenDate, planned, netCost, built }, texts),
    [read, choices, chosenDate, planned, netCost, built, texts],
  );
  const choose = (change: Partial<ReportChoices>): void => chooseReports(store, change);
  useFocusAfterFile(state.ledgerFile, build.focus);
  if (open !== null) return <LedgerFileView file={open} isBusy={busy !== null} store={store} />;
  const refusal = refusalOf(situation)?.code;
  const isWithoutGoals = refusal === "noFollowUp" || refusal === "emptyFollowUp";
  const building = (
    <>
      <LedgerSource state={state} store={store} />
      <div className={styles.choices}>
        <ReportPicker model={model} onChoose={(reports) => choose({ reports })} />
        <DateField
          label={PANE.followUpDate}
          hint={model.date === null ? REPORTS_TEXT.dateUnknown : null}
          date={model.date}
          isDisabled={busy !== null}
          onChoose={store.chooseDate}
        />
        <AmountChoice
          label={REPORTS_TEXT.amounts}
          choices={AMOUNTS}
          chosen={model.amounts}
          onChoose={(amounts) => choose({ amounts })}
        />
        <AmountChoice
          label={REPORTS_TEXT.unit}
          choices={UNITS}
          chosen={model.unit}
          onChoose={(unit) => choose({ unit })}
        />
        <Field
          label={REPORTS_TEXT.netCost}
          hint={REPORTS_TEXT.netCostHint}
          {...(model.netCostProblem === null
            ? {}
            : { validationMessage: model.netCostProblem, validationState: "error" })}
        >
          <Input
            className={styles.amount}
            value={netCost}
            onChange={(_, { value }) => typeNetCost(store, value)}
          />
        </Field>
        <Button
          ref={build.ref}
          className={styles.button}
          appearance="primary"
          icon={<DocumentTable20Regular />}
          disabledFocusable={busy !== null}
          onClick={() => void store.run(buildReports)}
        >
          {REPORTS_TEXT.build}
        </Button>
      </div>
      {model.built !== null && model.built.questions.length > 0 && (
        <LedgerQuestions questions={model.built.questions} store={store} onAnswered={build.focus} />
      )}
      {model.built !== null && <BuiltSheets built={model.built} store={store} />}
      <section className={section} aria-labelledby="figure-parts-heading">
        <Subtitle2 as="h2" id="figure-parts-heading">
          {FIGURE_PARTS_NAMES.heading}
        </Subtitle2>
        <Caption1 className={styles.quiet}>{FIGURE_PARTS_NAMES.hint}</Caption1>
        <Button
          id="open-figure-parts"
          className={styles.button}
          icon={<TextBulletListTree20Regular />}
          disabledFocusable={busy !== null}
          onClick={() => openFigureParts(store)}
        >
          {FIGURE_PARTS_NAMES.show}
        </Button>
      </section>
      <Suspense>
        <WordSection state={state} store={store} />
      </Suspense>
    </>
  );
  if (read === null || !isWithoutGoals || readInSheets(state).length > 0) return building;
  return (
    <Suspense fallback={<Spinner size="tiny" label={PANE.loading} />}>
      <IfBuildable
        read={read}
        otherwise={
          <>
            <ToOverview sentence={texts.START.reports} store={store} />
            <LedgerSource state={state} store={store} />
          </>
        }
      >
        {building}
      </IfBuildable>
    </Suspense>
  );
}

/** When a file is left the focus goes to what comes next: to building where it was read in, else to where it was opened. */
function useFocusAfterFile({ open, readIn }: LedgerFileSlice, focusBuild: () => void): void {
  const before = useRef({ open, readIn });
  useEffect(() => {
    const { open: wasOpen, readIn: wasReadIn } = before.current;
    before.current = { open, readIn };
    if (wasOpen === null || open !== null) return;
    if (readIn === wasReadIn) document.getElementById(OPEN_LEDGER_FILE)?.focus();
    else focusBuild();
  }, [open, readIn, focusBuild]);
}
