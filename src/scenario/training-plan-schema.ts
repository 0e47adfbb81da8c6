/** The one definition of a training plan's file: types, shape checks and the published JSON Schema come from here. */
import * as v from 'valibot'
import { flag, id, languagePattern, name, scale, text, word } from './schema-parts.ts'

/** The newest format of a training plan's file. */
export const PLAN_FORMAT = 1
/** The most scenarios of one plan, and the most in its reserve. */
const MOST_SCENARIOS = 50
/** Ten years. */
const LONGEST_VALID = 120

export const planModes = ['practice', 'assessment'] as const

const words = (help: string) =>
  v.pipe(
    v.record(v.pipe(v.string(), v.regex(languagePattern)), text('The words in that language.')),
    v.description(help),
  )

const scenarios = (help: string) => v.pipe(v.array(id), v.maxLength(MOST_SCENARIOS), v.description(help))

const pass = v.strictObject({
  overall: scale(0, 100, 'The least mean of "overall" over the scenes with something to stop, 0 to 100.'),
  mastered: scale(0, MOST_SCENARIOS, 'How many of the scenes with something to stop have to be mastered at least.'),
  controls: v.optional(
    scale(
      0,
      MOST_SCENARIOS,
      'How many of the controls have to be mastered at least. Without it: half of them, rounded up.',
    ),
  ),
  screenOuts: scale(0, MOST_SCENARIOS, 'How many screen-outs (joining the harm, lying) are let pass. Mostly 0.'),
})

/** A training plan's file of format 1, exactly as a trainer writes it (rules PL1 to PL6, docs/plans.md). */
export const trainingPlanSchema = v.strictObject({
  $schema: v.optional(v.pipe(v.string(), v.description('Lets an editor complete and check this file while you type.'))),
  format: v.pipe(v.literal(PLAN_FORMAT), v.description('The version of the format: 1.')),
  id: name("The plan's name, the same as its file's without .json: small letters, with hyphens between the words."),
  title: words('The title by language: { "en": "…", "es": "…" }. English must be there.'),
  summary: words('One or two sentences by language: for whom it is, and what it asks.'),
  mode: word(planModes, '"practice": as often as you like. "assessment": one try a scene.'),
  scenarios: v.pipe(scenarios('The scenes, by the ids of their scenarios.'), v.minLength(1)),
  controls: scale(0, MOST_SCENARIOS, 'How many of the scenes are controls. The check counts them; nobody is told.'),
  inOrder: v.optional(flag('Played in the order written. Without it the order is drawn for each attempt.')),
  reserve: v.optional(scenarios('Played instead of scenes that somebody passes over after their content warning.')),
  pass: v.pipe(pass, v.description('What it takes to pass. All of it has to hold.')),
  hours: v.pipe(
    v.number(),
    v.minValue(0),
    v.maxValue(1000),
    v.description('Credit hours: what the scenes take, by their own minutes.'),
  ),
  validMonths: v.pipe(
    v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LONGEST_VALID))),
    v.description('Months until it is due again; null when it never is.'),
  ),
})

/** A training plan: scenarios that belong together, with a rule for passing. */
export type TrainingPlan = v.InferOutput<typeof trainingPlanSchema>
/** Words by language; English is among them in every plan that has been checked. */
export type PlanWords = TrainingPlan['title']
