/** What reading a scenario from outside needs, in a chunk of its own. */
export { coverage, parseLocale, parseScenario, scenarioHash, sizeProblem, translate } from '#scenario'
export { readFolder, readOutside } from './read-outside.ts'
