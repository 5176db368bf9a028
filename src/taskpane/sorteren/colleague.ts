import type { RegisterName, SortedRegister } from "../../domain/registers/names";
import type { PlacedRegister } from "../../excel";
import { enumerated } from "../parts/wording";
import type { RecentChange } from "../state/pane";

/** A register in which a colleague is at work, and the cells that changed last; null when that is not known. */
export interface Presence {
  readonly register: SortedRegister;
  readonly address: string | null;
}

/**
 * The registers among `wanted` in which a colleague was at work of late.
 * @param colleagues newest first, as the pane keeps them
 * @param found where each register stands
 */
export const presenceIn = (
  wanted: readonly SortedRegister[],
  colleagues: readonly RecentChange[],
  found: Partial<Record<RegisterName, Pick<PlacedRegister, "location">>>,
): readonly Presence[] =>
  wanted.flatMap((register): Presence[] => {
    const sheet = found[register]?.location.sheet;
    const latest = colleagues.find((change) => change.sheet === sheet);
    return latest ? [{ register, address: latest.address }] : [];
  });

const consequence = "Sorteren kan, maar de rijen verspringen ook bij de collega.";

/** What the user is told before one register is sorted. */
export const warningFor = ({ address }: Presence): string =>
  `Een collega wijzigde hier zojuist ${address ?? "iets"}. ${consequence}`;

/** What the user is told before several registers are sorted. */
export const warningForAll = (presences: readonly Presence[]): string =>
  `Een collega wijzigde zojuist ${enumerated(presences.map(({ register, address }) => (address === null ? `iets in ${register}` : `${address} in ${register}`)))}. ${consequence}`;
