import type { BuildSettings } from "./settings";

const DEVELOPMENT_URL = "https://localhost:3000";
/** What the template of a release says where the municipality's own address goes. */
export const ADDRESS_TO_FILL_IN = "https://ADRESS.invalid/maluppfoljning";

/** The manifest of the repository with the version of the package: 1.0.0 is 1.0.0.0 to Office. */
export function versionedManifest(manifest: string, version: string): string {
  const changed = manifest.replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`);
  if (!changed.includes(`<Version>${version}.0</Version>`)) throw new Error("manifest.xml has no version.");
  return changed;
}

/**
 * The manifest of a production build. The one in the repository names the development server; one that points at localhost must not
 * reach a municipality. Whoever helps the users is named as the support, where that is a page.
 */
export function productionManifest(
  manifest: string,
  version: string,
  address: string,
  support: BuildSettings["support"],
): string {
  const changed = versionedManifest(manifest, version).replaceAll(DEVELOPMENT_URL, address);
  if (/localhost/i.test(changed)) throw new Error("manifest.xml still mentions localhost");
  return support?.startsWith("https:") === true
    ? changed.replace(/<SupportUrl DefaultValue="[^"]*"/, `<SupportUrl DefaultValue="${support}"`)
    : changed;
}
