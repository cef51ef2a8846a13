import { Session, type Profiler } from "node:inspector/promises";

/** Whose a function is, by the address of its file. */
const OWNERS: readonly (readonly [owner: string, address: RegExp])[] = [
  ["the add-in", /\/src\//],
  ["the stand-in for Excel", /\/tests\/|saxes|fflate|xmldom/],
  ["the formula engine", /wasm|ironcalc/],
  ["Microsoft's client", /office-js|excel-web/],
];

/** Shares of the processor's time while a piece of work was done, by whose it was; they add up to 1. */
export type WorkShares = ReadonlyMap<string, number>;

/** Does a piece of work and tells whose the time was, by samples of what runs. */
export async function workShares(work: () => Promise<unknown>): Promise<WorkShares> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.start");
  await work();
  const { profile } = await session.post("Profiler.stop");
  session.disconnect();
  return sharesOf(profile);
}

function sharesOf({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): WorkShares {
  const owners = new Map(nodes.map(({ id, callFrame }) => [id, ownerOf(callFrame)]));
  const times = new Map<string, number>();
  let total = 0;
  for (const [at, sample] of samples.entries()) {
    const owner = owners.get(sample) ?? null;
    if (owner === null) continue;
    const time = timeDeltas[at] ?? 0;
    times.set(owner, (times.get(owner) ?? 0) + time);
    total += time;
  }
  return new Map([...times].map(([owner, time]) => [owner, time / total]));
}

/** Null while nothing runs. */
function ownerOf({
  functionName,
  url,
}: {
  readonly functionName: string;
  readonly url: string;
}): string | null {
  if (functionName === "(idle)") return null;
  if (functionName === "(garbage collector)") return "tidying of memory";
  return OWNERS.find(([, address]) => address.test(url))?.[0] ?? "Node and the rest";
}
