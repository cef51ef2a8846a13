import { type Theme, webLightTheme } from "@fluentui/react-components";

/** The green of spreadsheets for what belongs to the grid; the panel in the frame keeps its own colours. */
export const workbenchTheme: Theme = {
  ...webLightTheme,
  colorBrandBackground: "#0f703b",
  colorBrandBackgroundHover: "#0b5a2f",
  colorBrandBackgroundPressed: "#084a26",
  colorBrandForeground1: "#0f703b",
  colorBrandForeground2: "#0b5a2f",
  colorCompoundBrandStroke: "#0f703b",
  colorCompoundBrandStrokeHover: "#0b5a2f",
  colorCompoundBrandStrokePressed: "#084a26",
  colorCompoundBrandForeground1: "#0f703b",
  colorCompoundBrandForeground1Hover: "#0b5a2f",
};
