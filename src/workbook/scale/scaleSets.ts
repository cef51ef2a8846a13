/**
 * Words and signs that belong together as the steps of a scale, the best first; of each step its forms, those at the same
 * place of the same form. What a workbook has some of, it has all of.
 */
export const SCALE_SETS: readonly (readonly (readonly [string, ...string[]])[])[] = [
  [
    ["Grön", "Grönt", "Gröna"],
    ["Gul", "Gult", "Gula"],
    ["Röd", "Rött", "Röda"],
  ],
  [
    ["Ja", "Målet uppfyllt"],
    ["Nej", "Målet ej uppfyllt"],
  ],
  [["Ja"], ["Delvis"], ["Nej"]],
  [["🟢"], ["🟡"], ["🔴"]],
  [["🟩"], ["🟨"], ["🟥"]],
  [
    ["😊", "🙂", "😀", "😃", "☺"],
    ["😐", "😐", "😐", "😐", "😐"],
    ["☹", "🙁", "😞", "😟", "☹"],
  ],
  [
    ["▲", "△"],
    ["►", "▶"],
    ["▼", "▽"],
  ],
  [
    ["↑", "⬆"],
    ["→", "➡"],
    ["↓", "⬇"],
  ],
  [["↑"], ["↗"], ["→"], ["↘"], ["↓"]],
  [
    ["✔", "✓", "✅"],
    ["✖", "✗", "❌"],
  ],
  [
    [
      "Uppfylls helt",
      "Uppnås helt",
      "Helt",
      "Målet uppfylls helt",
      "Målet uppnås helt",
      "Helt uppfyllt",
      "Helt uppnått",
    ],
    [
      "Uppfylls delvis",
      "Uppnås delvis",
      "Delvis",
      "Målet uppfylls delvis",
      "Målet uppnås delvis",
      "Delvis uppfyllt",
      "Delvis uppnått",
    ],
    ["Uppfylls ej", "Uppnås ej", "Ej", "Målet uppfylls ej", "Målet uppnås ej", "Ej uppfyllt", "Ej uppnått"],
  ],
  [
    ["Uppfylls", "Uppnås"],
    ["Uppfylls delvis", "Uppnås delvis"],
    ["Uppfylls inte", "Uppnås inte"],
  ],
  [
    ["Helt uppfyllt", "Helt uppnått", "Uppfylls helt", "Uppfyllt", "Uppnått"],
    [
      "I hög grad uppfyllt",
      "I hög grad uppnått",
      "Uppfylls i hög grad",
      "I hög grad uppfyllt",
      "I hög grad uppnått",
    ],
    [
      "I viss grad uppfyllt",
      "I viss grad uppnått",
      "Uppfylls i viss grad",
      "I viss grad uppfyllt",
      "I viss grad uppnått",
    ],
    ["Ej uppfyllt", "Ej uppnått", "Uppfylls ej", "Ej uppfyllt", "Ej uppnått"],
  ],
  [
    ["God", "Stark", "Hög"],
    ["Viss", "Medel", "Medel"],
    ["Ingen", "Svag", "Låg"],
  ],
  [
    ["God", "Hög"],
    ["Viss", "Viss"],
    ["Låg", "Låg"],
  ],
  [["Bästa gruppen"], ["Mellersta gruppen"], ["Sämsta gruppen"]],
  [["Bästa"], ["Mellersta"], ["Sämsta"]],
  [["Upp"], ["Lika"], ["Ned"]],
  [
    ["Förbättrad", "Förbättrat", "Bättre", "Förbättring", "Positiv"],
    ["Oförändrad", "Oförändrat", "Oförändrat", "Oförändrat", "Oförändrad"],
    ["Försämrad", "Försämrat", "Sämre", "Försämring", "Negativ"],
  ],
  [
    ["Klar", "Klart", "Genomförd", "Genomfört", "Avslutad"],
    ["Pågår", "Pågår", "Pågår", "Pågår", "Pågående"],
    ["Ej påbörjad", "Ej påbörjat", "Ej genomförd", "Ej genomfört", "Ej påbörjad"],
  ],
];
