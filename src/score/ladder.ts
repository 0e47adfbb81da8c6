import { harms, rungs } from '#scenario'
import type { Harm, Rung } from '#scenario'

/** A rung's height on the ladder, probe 1 to take-action 4; 0 without a rung. */
export const rungHeight = (rung: Rung | undefined): number => (rung === undefined ? 0 : rungs.indexOf(rung) + 1)

/** How bad a harm is, none 0 to irreversible 3. */
export const harmHeight = (harm: Harm): number => harms.indexOf(harm)

/** The worse of two harms. */
export const worse = (a: Harm, b: Harm): Harm => (harmHeight(a) >= harmHeight(b) ? a : b)
