import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { guardPage } from "../excel/office/guard-page";
import { App } from "./app";
import { keepTabNatural } from "./shell/natural-tab";
import { Opening } from "./shell/opening";
import { Unopened } from "./shell/unopened";
import { openSession } from "./open-session";
import "./taskpane.module.css";

guardPage();

const container = document.getElementById("root");
if (!container) throw new Error("taskpane.html has no #root.");
const root = createRoot(container);
keepTabNatural(container);

root.render(<Opening />);
openSession(window.location.search).then(
  (session) =>
    root.render(
      <StrictMode>
        <App session={session} />
      </StrictMode>,
    ),
  (error: unknown) => root.render(<Unopened error={error} />),
);
