import { Subtitle2 } from "@fluentui/react-components";
import type { PaneStore } from "../pane/paneStore";
import { useListStyles } from "../ui/useListStyles";
import { useTexts } from "../ui/useTexts";
import { ChoiceFields } from "../ui/ChoiceFields";
import type { SettingsChoice } from "./choiceGroup";
import { DeviationFields } from "./DeviationFields";
import type { SettingsModel } from "./settingsModel";
import { ThresholdFields } from "./ThresholdFields";
import type { SettingsChanges } from "./settingsChanges";
import { changeSettings } from "./slice";

interface RulesSectionsProps {
  readonly model: Pick<SettingsModel, "thresholds" | "deviation" | "choices">;
  readonly store: PaneStore;
}

/** How levels are computed and called, how reports are built, and what Räkna om does. */
export function RulesSections({ model: { thresholds, deviation, choices }, store }: RulesSectionsProps) {
  const { section } = useListStyles();
  const { SETTINGS } = useTexts();
  const change = (changes: SettingsChanges): void => changeSettings(store, changes);
  const choice = (name: SettingsChoice) => (
    <ChoiceFields group={choices[name]} onChoose={(option) => change(option.change)} />
  );
  return (
    <>
      <section className={section}>
        <Subtitle2 as="h3">{SETTINGS.rulesHeading}</Subtitle2>
        {choice("limitRule")}
        {choice("levelSource")}
        {choice("goalLevelRule")}
        <ThresholdFields thresholds={thresholds} onChange={change} />
        {choice("missingDataRule")}
        {choice("wholeRule")}
        {choice("wording")}
      </section>
      <section className={section}>
        <Subtitle2 as="h3">{SETTINGS.reportsHeading}</Subtitle2>
        {choice("reportUnit")}
        {choice("amounts")}
        {choice("yearShare")}
        <DeviationFields deviation={deviation} onChange={change} />
      </section>
      <section className={section}>
        <Subtitle2 as="h3">{SETTINGS.recalculationHeading}</Subtitle2>
        {choice("recalculation")}
      </section>
    </>
  );
}
