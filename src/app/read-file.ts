/** What reading a file from outside needs, in a chunk of its own. */
export { parseScenario, scenarioHash, sizeProblem } from '#scenario'
