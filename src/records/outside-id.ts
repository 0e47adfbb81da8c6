/** What stands before the ids of scenarios from outside, so that they never stand for one of the library's own. */
const OUTSIDE = 'outside-'

/** The catalogue's id for a scenario that somebody brought as a file. */
export const outsideId = (scenario: string): string => OUTSIDE + scenario
