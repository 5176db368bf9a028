import { connect } from "../excel/office/connect";
import { guardPage } from "../excel/office/guard-page";
import { officeScript } from "../excel/office/office-script";
import { button } from "./button";
import { sorteren } from "./sorteren";

guardPage();
void officeScript().then(() => {
  button("sorteren", sorteren);
  // What a report takes is most of the script, and is fetched when somebody asks for one.
  button("rapportage", async () => {
    const { rapportage } = await import(/* webpackChunkName: "knop-rapportage" */ "./rapportage");
    return rapportage();
  });
  // Office.js takes a page that never asks whether it is ready for one that failed.
  return connect();
});
