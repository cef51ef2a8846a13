/**
 * What a municipality sets for a build of its own, from the environment:
 * MALUPPFOLJNING_BASE_URL, where the files will be served from, for example https://tillagg.kommun.se/maluppfoljning, and
 * MALUPPFOLJNING_SUPPORT, who helps the users: an e-mail address or an https address, and
 * MALUPPFOLJNING_SOURCE, where whoever publishes the source code does so: the https address of its repository.
 */
export interface BuildSettings {
  readonly baseUrl: string | undefined;
  /** As a link: "mailto:…" or "https://…". */
  readonly support: string | undefined;
  readonly source: string | undefined;
}

/** @throws Error when an address is none that users can reach */
export function buildSettings(environment: Readonly<Record<string, string | undefined>>): BuildSettings {
  return {
    baseUrl: publicAddress("MALUPPFOLJNING_BASE_URL", environment),
    source: publicAddress("MALUPPFOLJNING_SOURCE", environment),
    support: supportLink(environment["MALUPPFOLJNING_SUPPORT"]),
  };
}

/** The path that the files are served at, "/maluppfoljning" when nobody has said, "" at the root of a host. */
export function basePath({ baseUrl }: BuildSettings): string {
  return baseUrl === undefined ? "/maluppfoljning" : new URL(baseUrl).pathname.replace(/\/$/, "");
}

function publicAddress(
  name: string,
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const address = environment[name];
  if (address === undefined) return undefined;
  if (!/^https:\/\/(?!localhost\b)[^\s<>"&]+$/.test(address))
    throw new Error(`${name} must be a public https address, not "${address}"`);
  return address.replace(/\/+$/, "");
}

function supportLink(address: string | undefined): string | undefined {
  if (address === undefined || address === "") return undefined;
  if (/^https:\/\/[^\s<>"&]+$/.test(address)) return address;
  if (/^[^\s@<>"&:/]+@[^\s@<>"&:/]+\.[^\s@<>"&:/]+$/.test(address)) return `mailto:${address}`;
  throw new Error(`MALUPPFOLJNING_SUPPORT must be an e-mail address or an https address, not "${address}"`);
}
