import { SCORING_RULES } from '#scenario'

/** The version of the scoring rules of this program. Cards of version 1 do not name theirs. */
export const RULES = SCORING_RULES
