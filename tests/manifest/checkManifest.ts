import type { Element } from "@xmldom/xmldom";
import { checkAddresses, checkBase, checkPlaceholders } from "./addresses";
import type { Check, CheckOptions, Finding } from "./finding";
import { checkIcons } from "./icons";
import { checkHosts, checkIdentity, checkLengths, checkRequirements } from "./identity";
import { checkLocales } from "./localisation";
import { parseManifest } from "./manifestXml";
import { checkResources } from "./resources";
import { checkControlIds, checkFunctions, checkRuntime } from "./ribbon";
import { checkStructure } from "./structure";

const CHECKS: readonly Check[] = [
  checkStructure,
  checkIdentity,
  checkLengths,
  checkHosts,
  checkRequirements,
  checkLocales,
  checkAddresses,
  checkBase,
  checkPlaceholders,
  checkResources,
  checkControlIds,
  checkFunctions,
  checkRuntime,
  checkIcons,
];

/**
 * Checks a manifest without the network, by the rules Office publishes for add-in-only manifests and a few
 * of our own (one page, one base address, every text in every language). No findings: nothing known is wrong.
 */
export function checkManifest(xml: string, options: CheckOptions): Finding[] {
  let root: Element;
  try {
    root = parseManifest(xml);
  } catch (error) {
    return [{ rule: "wellFormed", message: error instanceof Error ? error.message : String(error) }];
  }
  return CHECKS.flatMap((check) => check(root, options));
}
