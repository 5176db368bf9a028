import "./melding.module.css";
import { closeMessage } from "../excel/office/close-message";
import { connect } from "../excel/office/connect";
import { guardPage } from "../excel/office/guard-page";
import { officeScript } from "../excel/office/office-script";
import { messageIn } from "./melding-text";

guardPage();
void officeScript()
  .then(connect)
  .then(({ theme }) => {
    document.documentElement.style.colorScheme = theme === "light" ? "light" : "dark";
  });

const lines = messageIn(location.hash).map((line) => {
  const paragraph = document.createElement("p");
  paragraph.textContent = line;
  return paragraph;
});
document.querySelector("#text")?.replaceChildren(...lines);

const button = document.querySelector<HTMLButtonElement>("#close");
button?.addEventListener("click", () => void closeMessage());
button?.focus();
document.addEventListener("keydown", ({ key }) => {
  if (key === "Escape") void closeMessage();
});
