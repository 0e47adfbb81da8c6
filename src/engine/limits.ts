/**
 * How much one run may hold. Play itself keeps to this list, so that whatever was played can be kept, exported, brought
 * back and verified; and nothing that is read may hold more.
 */
export const runLimits = {
  /** The most inputs that are taken as they come. After them a run goes on by itself, and ends as any other. */
  inputs: 5000,
  /** The most entries of a log: after the last step in its act or step back, and the follow-up. */
  entries: 5002,
  /** The most follow-up items: more than a scenario file of the largest size can have. */
  followUps: 12_000,
  /** The longest name of a scenario, an action or an item, characters. */
  name: 64,
} as const
