import { Enums, Models, Serialize, Spec } from "@cyclonedx/cyclonedx-library";
import type { UsedPackage } from "./licences";

/**
 * The list of components of a release, in CycloneDX: the add-in and every package of which something is in its scripts. It names no time and has no
 * serial number, so that the same release gives the same bytes. office.js is not in it: Microsoft serves that.
 */
export function componentList(version: string, packages: readonly UsedPackage[]): string {
  const bom = new Models.Bom();
  bom.metadata.component = component("maluppfoljning", version, "EUPL-1.2", Enums.ComponentType.Application);
  for (const { name, version: used, licence } of packages) {
    const part = component(name, used, licence, Enums.ComponentType.Library);
    bom.components.add(part);
    bom.metadata.component.dependencies.add(part.bomRef);
  }
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`;
}

function component(
  name: string,
  version: string,
  licence: string,
  type: Enums.ComponentType,
): Models.Component {
  const [group, plain] = name.startsWith("@") ? name.split("/") : [undefined, name];
  const address = `pkg:npm/${name.replace("@", "%40")}@${version}`;
  const made = new Models.Component(type, plain ?? name, {
    ...(group === undefined ? {} : { group }),
    version,
    bomRef: address,
    purl: address,
  });
  made.licenses.add(new Models.SpdxLicense(licence));
  return made;
}
