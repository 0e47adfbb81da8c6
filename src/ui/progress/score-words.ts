/** A score as it is read: whole. */
export const whole = (score: number): number => Math.round(score)
