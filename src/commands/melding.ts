import "./melding.module.css";
import { closeMessage } from "../excel/office/close-message";
import { messageIn } from "./melding-text";

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
