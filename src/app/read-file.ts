/** What reading a file from outside needs, in a chunk of its own. */
export { parseScenario, parseTrainingPlan, planOffer, scenarioHash, sizeProblem } from '#scenario'
