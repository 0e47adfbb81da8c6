/** What reading a scenario or a training plan from outside needs, in a chunk of its own. */
export { parseScenario, parseTrainingPlan, planOffer } from '#scenario'
export { brought, broughtAgain } from './brought.ts'
export { readFolder, readOutside } from './read-outside.ts'
