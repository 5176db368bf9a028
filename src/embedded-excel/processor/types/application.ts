import { oneOf } from "../arguments";
import { type ExcelObject, type ObjectType, objectOf } from "../registry";

const applicationType: ObjectType<null> = {
  name: "Application",
  properties: {
    calculationMode: {
      get: (_self, host) => host.calculationMode,
      set: (_self, given, host) => {
        host.calculationMode = oneOf(given, ["Automatic", "AutomaticExceptTables", "Manual"]);
      },
    },
  },
  methods: {
    calculate: (_self, [type], host) => {
      // Whatever the kind asked for, the whole workbook is calculated.
      oneOf(type, ["Recalculate", "Full", "FullRebuild"]);
      host.markDirty();
      host.calculate();
    },
    suspendApiCalculationUntilNextSync: (_self, _args, host) => {
      host.isCalculationSuspended = true;
    },
    // There is no screen.
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

export const applicationOf = (): ExcelObject => objectOf(applicationType, null);
