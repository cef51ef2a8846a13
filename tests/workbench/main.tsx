import { FluentProvider } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { loadCellFonts } from "./cellFonts";
import { provideEngine } from "./formulaEngine";
import "./page.css";
import { workbenchTheme } from "./theme";
import { Workbench } from "./Workbench";

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no element with the id root.");
await Promise.all([provideEngine(), loadCellFonts()]);
createRoot(root).render(
  <FluentProvider theme={workbenchTheme} style={{ height: "100%" }}>
    <Workbench />
  </FluentProvider>,
);
