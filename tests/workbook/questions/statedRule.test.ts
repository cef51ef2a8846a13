import { statedRule } from "../../../src/workbook/questions/statedRule";

const share = (...percents: readonly number[]) => ({ kind: "share", percents });
const points = (...distances: readonly number[]) => ({ kind: "distance", distances, in: "percentagePoints" });

test.each([
  [
    [
      "Uppfyllt: målvärdet är nått",
      "Delvis uppfyllt: utfallet är minst 85 % av målvärdet",
      "Ej uppfyllt: lägre än 85 % av målvärdet",
    ],
    share(85),
  ],
  [["Uppfyllelse 100 procent", "Uppfyllelse 91–99 procent", "Uppfyllelse 90 procent eller lägre"], share(91)],
  [["Grön: måluppfyllelse 100 %. Gul: 91–99 %. Röd: 90 % eller lägre."], share(91)],
  [["Gult: 85–99 % av målet"], share(85)],
  [["91–99 procent"], share(91)],
  [["Delvis uppnått när minst 80 procent av målvärdet är nått."], share(80)],
  [["Grön = målet nått", "Gul = 80-99 % av målet", "Röd = under 80 %"], share(80)],
  [["Minst 90 % av målvärdet ger delvis"], share(90)],
  [["Delvis uppfyllt = från 75 % av målet"], share(75)],
  [["Gul: mer än 80 % av målvärdet", "Röd: 80 % eller lägre"], share(81)],
  [["Gränsen för delvis är 80 % av målvärdet."], share(80)],
  [["Måluppfyllelse 80–99,9 %: delvis"], share(80)],
  [["Gul: utfallet är högst 10 % under målet"], share(90)],
  [["Delvis: inom 10 procent från målvärdet"], share(90)],
  [["Delvis: utfallet avviker högst 15 % från målvärdet"], share(85)],
  [["Gul: inom 10 % från målet", "Röd: mer än 10 % från målet"], share(90)],
  [["Grön: målet nått. Gul: avvikelse 1–10 %. Röd: avvikelse över 10 %."], share(90)],
  [["Gul: avviker med mindre än 10 % från målvärdet"], share(91)],
  [["Delvis: minst 80 procents måluppfyllelse"], share(80)],
  [["Gul 80%-99% av målet"], share(80)],
  [["Gul: mellan 80 och 100 % av målet"], share(80)],
  [["Grön: minst 95 % av målet", "Gul: 80–94 %", "Röd: under 80 %"], share(80, 95)],
  [["Delvis = inom 5 procentenheter från målet"], points(5)],
  [["Gul: högst 3 procentenheter under målvärdet"], points(3)],
  [["Delvis uppnått: upp till 2,5 %-enheter från målvärdet"], points(2.5)],
  [["Delvis: högst 2 enheter från målet"], { kind: "distance", distances: [2], in: "units" }],
  [["Ett mål är uppfyllt eller inte uppfyllt. Delvis används inte."], { kind: "reachedOrNot" }],
  [["Vi använder bara två nivåer."], { kind: "reachedOrNot" }],
  [["Två nivåer används: Ja när målet är nått, annars Nej."], { kind: "reachedOrNot" }],
  [["Indikatorn är antingen uppnådd eller inte."], { kind: "reachedOrNot" }],
  [["Ett mål är uppfyllt när minst 75 % av indikatorerna är gröna"], null],
  [["Grön: 75–100 %", "Gul: 25–74 %", "Röd: 0–24 %"], null],
  [["Minst 90 % av brukarna ska vara nöjda"], null],
  [["Uppföljning 2023"], null],
])("%j states %j", (texts, rule) => {
  expect(statedRule(texts, 3)).toEqual(rule);
});

test("of a scale of four steps two shares are stated, and on one of two steps none is of use", () => {
  const texts = ["Grön: 100 % av målet", "Ljusgrön: 90–99 %", "Gul: 75–89 %", "Röd: under 75 %"];
  expect(statedRule(texts, 4)).toEqual(share(75, 90));
  expect(statedRule(texts, 3)).toBeNull();
  expect(statedRule(["Minst 85 % av målvärdet"], 2)).toBeNull();
});

test("a share and a distance together are no rule", () => {
  expect(statedRule(["Minst 85 % av målvärdet", "Delvis: inom 5 procentenheter från målet"], 3)).toBeNull();
});
