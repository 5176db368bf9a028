/** Euro amounts are kept to the cent: sums of cents are not exact in binary fractions. */
export const roundToCents = (euro: number): number => Math.round((euro + Number.EPSILON * Math.sign(euro)) * 100) / 100;
