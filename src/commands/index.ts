import { connect } from "../excel/office/connect";
import { button } from "./button";
import { rapportage } from "./rapportage";
import { sorteren } from "./sorteren";

button("sorteren", sorteren);
button("rapportage", rapportage);
// Office.js takes a page that never asks whether it is ready for one that failed.
void connect();
