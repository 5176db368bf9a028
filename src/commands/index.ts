import { connect } from "../excel/office/connect";
import { button } from "./button";
import { sorteren } from "./sorteren";

button("sorteren", sorteren);
// What a report takes is most of the script, and is fetched when somebody asks for one.
button("rapportage", async () => {
  const { rapportage } = await import(/* webpackChunkName: "knop-rapportage" */ "./rapportage");
  return rapportage();
});
// Office.js takes a page that never asks whether it is ready for one that failed.
void connect();
