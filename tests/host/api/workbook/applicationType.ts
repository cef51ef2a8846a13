import { hostError } from "../../wire/hostError";
import { HostObject, type ObjectType } from "../../wire/objectType";
import type { WorkbookTarget } from "../session/targets";

const numberFormatInfoType: ObjectType<WorkbookTarget> = {
  name: "NumberFormatInfo",
  scalars: {
    NumberDecimalSeparator: { get: () => "," },
    NumberGroupSeparator: { get: () => "\u00a0" },
  },
};

const cultureInfoType: ObjectType<WorkbookTarget> = {
  name: "CultureInfo",
  scalars: { Name: { get: () => "sv-SE" } },
  objects: { NumberFormat: (target) => HostObject.of(numberFormatInfoType, target) },
};

/** Excel with the regional settings of Sweden. */
export const applicationType: ObjectType<WorkbookTarget> = {
  name: "Application",
  scalars: {
    CalculationMode: { get: ({ session }) => session.calculationMode, set: setCalculationMode },
    CalculationState: { get: () => "Done" },
    CalculationEngineVersion: { get: () => 191029 },
    DecimalSeparator: { get: () => "," },
    ThousandsSeparator: { get: () => "\u00a0" },
    UseSystemSeparators: { get: () => true },
  },
  objects: { CultureInfo: (target) => HostObject.of(cultureInfoType, target) },
  methods: {
    Calculate: ({ session }, call) => {
      if (!["Recalculate", "Full", "FullRebuild"].includes(call.string(0)))
        throw hostError("InvalidArgument");
      session.calculate();
    },
    SuspendApiCalculationUntilNextSync: ({ session }) => {
      session.calculateIfAutomatic();
      session.isCalculationSuspended = true;
    },
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};

function setCalculationMode({ session }: WorkbookTarget, value: unknown): void {
  if (value !== "Automatic" && value !== "AutomaticExceptTables" && value !== "Manual") {
    throw hostError("InvalidArgument");
  }
  // What was written before this counts as written under the mode of then.
  session.calculateIfAutomatic();
  session.calculationMode = value;
}
