/** What reading a scenario or a training plan from outside needs, in a chunk of its own. */
export {
  coverage,
  parseLocale,
  parseScenario,
  parseTrainingPlan,
  planOffer,
  scenarioHash,
  sizeProblem,
  translate,
} from '#scenario'
export { readFolder, readOutside } from './read-outside.ts'
