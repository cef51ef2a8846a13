import { findingSentence, type CheckedFigures, type CheckFinding, type FigureName } from "./checkFinding";

/**
 * The key that tells a finding of the check from the others, also when the annexes have been built anew and stand in other cells:
 * the rule, the figures that are held against each other by the words of their rows, and what both show. Where
 * either has changed it is another finding, so that one that was hidden comes back.
 */
export function findingKey(finding: CheckFinding): string {
  switch (finding.kind) {
    case "figures":
      return figuresKey(finding);
    case "missingSection":
      return JSON.stringify([finding.kind, finding.number]);
    case "reported": {
      const { kind, matter, report, label, nth, column, stated, expected } = finding;
      return JSON.stringify([kind, matter, report, label, nth, column, stated, expected]);
    }
    case "open":
      return JSON.stringify([finding.kind, finding.issue.place?.sheet ?? "", findingSentence(finding)]);
  }
}

function figuresKey({ finding, names }: CheckedFigures): string {
  const stated = [...nameParts(names.stated), finding.stated.value];
  const expected = finding.rule === "sign" ? [] : [...nameParts(names.expected), finding.expected.value];
  return JSON.stringify([finding.rule, ...stated, ...expected]);
}

function nameParts(name: FigureName | null): readonly (string | number)[] {
  return name === null ? [] : [name.annex, name.label, name.nth, name.column];
}
