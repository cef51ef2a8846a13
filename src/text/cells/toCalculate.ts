/** Written over a computed level or trend of the period before, until the next calculation. */
export const TO_CALCULATE = "Räkna om";
