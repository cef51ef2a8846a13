import { useMemo, type ReactNode } from "react";
import { hasAnnexData } from "../../app/reportMaterial";
import type { ReadLayout } from "../../app/readFollowUp";

interface IfBuildableProps {
  readonly read: ReadLayout;
  readonly children: ReactNode;
  readonly otherwise: ReactNode;
}

/** Where the workbook has no follow-up: what builds reports, if they can be built of anything else. */
export function IfBuildable({ read: { snapshot }, children, otherwise }: IfBuildableProps) {
  const isBuildable = useMemo(() => hasAnnexData(snapshot), [snapshot]);
  return isBuildable ? children : otherwise;
}
