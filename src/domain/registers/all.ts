/*
 * Every register, one line each. Its name, the place of its sheet and all else stand in its own file.
 */
export { actiepunten } from "./actiepunten";
export { beleidsuitgangspunten } from "./beleidsuitgangspunten";
export { bestuurlijkeOpdrachten } from "./bestuurlijke-opdrachten";
export { budgethouders } from "./budgethouders";
export { budgetregels } from "./budgetregels";
export { externeAdviezen } from "./externe-adviezen";
export { instellingen } from "./instellingen";
export { jaarplannen } from "./jaarplannen";
export { lijsten } from "./lijsten";
export { mandaten } from "./mandaten";
export { momentopnamen } from "./momentopnamen";
export { portefeuilles } from "./portefeuilles";
export { raadsthemas } from "./raadsthemas";
export { raadsverzoeken } from "./raadsverzoeken";
export { taakstelling } from "./taakstelling";
export { teamplannen } from "./teamplannen";
