/** What stands before the ids of scenarios from outside, so that they never stand for one of the library's own. */
const OUTSIDE = 'outside-'
/** What stands before the ids of plans among the files from outside. No scenario's begins so. */
const PLAN = 'plan-'

/** The catalogue's id for a scenario that somebody brought as a file. */
export const outsideId = (scenario: string): string => OUTSIDE + scenario

/** The id under which the file of a training plan is kept among those from outside. */
export const planFileId = (plan: string): string => PLAN + plan

/** Whether a file from outside is a training plan, and no scenario. @param id under which it is kept */
export const isPlanFile = (id: string): boolean => id.startsWith(PLAN)

/**
 * What training plans call the scenarios that are here, each with its id in the catalogue. One from outside is called by its own
 * id, as on the command line; where another scenario has that, by its id in the catalogue.
 * @param catalogue the ids of all scenarios that are here
 */
export function namesInPlans(catalogue: readonly string[]): ReadonlyMap<string, string> {
  const here = new Set(catalogue)
  return new Map(
    catalogue.map((id) => {
      const own = id.startsWith(OUTSIDE) ? id.slice(OUTSIDE.length) : id
      return [here.has(own) ? id : own, id]
    }),
  )
}
