/**
 * The version of the rules by which runs are scored and plans are passed (docs/scoring.md, docs/plans.md). It stands here,
 * below the score, because it is part of a plan's hash.
 */
export const SCORING_RULES = 2
