import { screen, waitFor } from "@testing-library/react";
import { fakeSheet, fakeWorkbook } from "../fakeWorkbook";
import { showPane, violations } from "../showPane";

const LIST = [["Inköp"], ["Pennor", 12]];
const LEDGER = [
  ["Konto", "Utfall 2023"],
  [5010, -100],
];

function names(): readonly (string | null)[] {
  return screen.getAllByRole("button").map(({ textContent }) => textContent);
}

test("in an empty workbook it is said what the add-in does, with a result and the two ways on that can work", async () => {
  const { port, applied, shown } = fakeWorkbook([fakeSheet("Blad1", [])]);
  const user = showPane(port);
  expect(
    await screen.findByRole("img", {
      name: "Exempel på resultat: index 0,67. 1 av 3 mål uppnått, 2 delvis uppnådda.",
    }),
  ).toBeInTheDocument();
  expect(
    screen.getByText(
      "Måluppföljning läser mål och indikatorer i arbetsboken, räknar ut nivåer och index och bygger rapportens bilagor.",
    ),
  ).toBeInTheDocument();
  expect(
    screen.getByText("Har du redan en uppföljning? Öppna den arbetsboken i Excel, så läses den."),
  ).toBeInTheDocument();
  expect(names().slice(0, 3)).toEqual(["Skapa uppföljningsmall", "Prova med ett exempel", "Läs in igen"]);
  expect(screen.queryByText(/^Hittar ingen/)).not.toBeInTheDocument();
  expect(await violations()).toEqual([]);

  await user.click(screen.getByRole("button", { name: "Prova med ett exempel" }));
  expect(
    await screen.findByText(
      "Exemplet finns på bladet Exempel. Klicka på Räkna om, så skrivs nivåer och index. Ångra tar bort bladet igen.",
    ),
  ).toBeInTheDocument();
  await waitFor(() => expect(shown).toEqual([{ sheet: "Exempel", address: "C2" }]));
  expect(applied).toHaveLength(1);
  expect(screen.getByRole("button", { name: "Ångra" })).toBeInTheDocument();
});

test("in an unknown workbook it can be used as it is, and from there is a way back to the others", async () => {
  const user = showPane(fakeWorkbook([fakeSheet("Blad1", LIST)]).port);
  await user.click(await screen.findByRole("button", { name: "Använd min arbetsbok" }));
  await waitFor(() => expect(screen.getByRole("heading", { name: "Så lästes arbetsboken" })).toHaveFocus());
  expect(
    screen.getByText("Visa var uppföljningen står, en kolumn i taget. Inget skrivs i bladen."),
  ).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Peka i bladet" })).toBeInTheDocument();
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Tillbaka" }));
  expect(await screen.findByRole("button", { name: "Använd min arbetsbok" })).toHaveFocus();
});

test("Mål, Rapporter and Text say in their own words that there is nothing yet, and offer nothing that cannot work", async () => {
  const user = showPane(fakeWorkbook([fakeSheet("Blad1", LIST)]).port);
  await screen.findByRole("button", { name: "Använd min arbetsbok" });
  await user.click(screen.getByRole("tab", { name: "Mål" }));
  expect(
    await screen.findByText("Här visas varje mål med sina indikatorer, när arbetsboken har en uppföljning."),
  ).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Räkna om" })).not.toBeInTheDocument();
  await user.click(screen.getByRole("tab", { name: "Rapporter" }));
  expect(
    await screen.findByText(
      "Rapporterna byggs av en ifylld uppföljning och av huvudboken. Arbetsboken har ingen av dem än.",
    ),
  ).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Läs in från fil" })).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Bygg rapporter" })).not.toBeInTheDocument();
  await user.click(screen.getByRole("tab", { name: "Text" }));
  expect(await screen.findByText(/^Hittar inget att skriva om\./)).toBeInTheDocument();
  expect(screen.queryByText(/^Hittar ingen uppföljning/)).not.toBeInTheDocument();
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Gå till Översikt" }));
  expect(await screen.findByRole("button", { name: "Använd min arbetsbok" })).toBeInTheDocument();
  expect(screen.getByRole("tab", { name: "Översikt" })).toHaveFocus();
});

test("where there is a ledger, reports can be built of it", async () => {
  const user = showPane(fakeWorkbook([fakeSheet("Huvudbok", LEDGER)]).port);
  await screen.findByRole("button", { name: "Använd min arbetsbok" });
  await user.click(screen.getByRole("tab", { name: "Rapporter" }));
  expect(await screen.findByRole("button", { name: "Bygg rapporter" })).toBeInTheDocument();
});
