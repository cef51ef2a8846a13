import { readFileSync } from "node:fs";
import path from "node:path";
import { ADDRESS_TO_FILL_IN, productionManifest, versionedManifest } from "../../build/manifest";
import { ROOT } from "../../build/site";
import { version } from "../../package.json";

const MANIFEST = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");

test("the manifest of the repository has the version of the package", () => {
  expect(versionedManifest(MANIFEST, version)).toBe(MANIFEST);
});

test("a production manifest names its own address only, its version, and who helps", () => {
  const manifest = productionManifest(
    MANIFEST,
    "2.3.4",
    "https://kommun.test/m",
    "https://kommun.test/hjalp",
  );
  expect(manifest).toContain("<Version>2.3.4.0</Version>");
  expect(manifest).toContain('<SupportUrl DefaultValue="https://kommun.test/hjalp" />');
  expect(manifest).toContain('<SourceLocation DefaultValue="https://kommun.test/m/taskpane.html" />');
  expect(manifest).not.toContain("localhost");
});

test("an e-mail address is no page: the support is then the user guide, which names it", () => {
  expect(productionManifest(MANIFEST, version, ADDRESS_TO_FILL_IN, "mailto:it@kommun.test")).toContain(
    `<SupportUrl DefaultValue="${ADDRESS_TO_FILL_IN}/hjalp.html" />`,
  );
});

test("a manifest without a version is refused", () => {
  expect(() => versionedManifest("<OfficeApp />", version)).toThrow("manifest.xml has no version.");
});
