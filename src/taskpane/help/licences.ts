/** The packages that are part of the built add-in, all under the MIT licence. */
export const PACKAGES = [
  "@fluentui/react-components",
  "@fluentui/react-icons",
  "@microsoft/office-js-helpers",
  "@tanstack/react-virtual",
  "papaparse",
  "react",
  "react-dom",
  "valibot",
] as const;
