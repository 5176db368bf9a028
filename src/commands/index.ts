import { button } from "./button";
import { rapportage } from "./rapportage";
import { sorteren } from "./sorteren";

button("sorteren", sorteren);
button("rapportage", rapportage);
