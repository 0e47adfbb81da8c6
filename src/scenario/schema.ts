/**
 * The one definition of scenario format 2: TypeScript types, shape checks and the published JSON Schema
 * all come from here. What a shape cannot say (references, order, what goes with what) is in `check/`.
 */
import * as v from 'valibot'
import { beats } from './schema-beat.ts'
import { credits, placePicture } from './schema-media.ts'
import { colour, fact, flag, id, languagePattern, name, notes, text, word } from './schema-parts.ts'
import {
  bases,
  beards,
  builds,
  figures,
  FORMAT,
  glassesKinds,
  hairs,
  kinds,
  pillars,
  places,
  ranks,
  reviewStatuses,
  screenOuts,
  skins,
  times,
  warnings,
  weathers,
  worths,
} from './vocabulary.ts'

export { colourPattern, idPattern, languagePattern, limits } from './schema-parts.ts'

const look = v.pipe(
  v.strictObject({
    skin: v.picklist(skins),
    hair: v.picklist(hairs),
    hairColor: v.optional(colour('Colour of the hair, like "#2b1d12".')),
    beard: v.optional(v.picklist(beards)),
    glasses: v.optional(v.picklist(glassesKinds)),
    build: v.optional(v.picklist(builds)),
    figure: v.optional(
      v.pipe(
        v.picklist(figures),
        v.description('Draws the person so that they read as a woman or as a man; as neither when left out.'),
      ),
    ),
    uniform: v.optional(flag('Wears a police uniform.')),
    top: v.optional(colour('Colour of shirt or jacket, like "#c9803f".')),
    bottom: v.optional(colour('Colour of trousers or skirt.')),
    shoes: v.optional(colour('Colour of the shoes.')),
  }),
  v.description('How the person is drawn.'),
)

const castMember = v.strictObject({
  name: text('The name as it is shown: "Sgt. Harmon".'),
  rank: word(ranks, 'Rank. "medic" and "civilian" are outside the chain of command.'),
  look: v.optional(look),
  title: v.optional(
    v.pipe(
      v.string(),
      v.minLength(1),
      v.maxLength(40),
      v.description('A title in your own words, shown instead of the rank: "Cpl.", "Deputy", "Nurse".'),
    ),
  ),
  notes,
})

const right = v.strictObject({
  right: text('The right or duty at stake, in plain words.'),
  basis: word(bases, 'Where it comes from.'),
  source: text('Case, statute, policy or guidance, so that it can be looked up.'),
  notes,
})

const review = v.strictObject({
  jurisdiction: text('Where the law in this scenario applies, for example "US".'),
  status: word(reviewStatuses, 'Whether somebody who knows the law has reviewed it.'),
  date: v.optional(text('When it was reviewed.')),
  by: v.optional(text('Who reviewed it.')),
  notes,
})

const stage = v.pipe(
  v.strictObject({
    place: word(places, 'Where the scene is.'),
    picture: v.optional(placePicture),
    time: word(times, 'Time of day.'),
    weather: v.optional(word(weathers, 'Weather; clear when left out.')),
    notes,
  }),
  v.description("The scene's place, time and weather."),
)

const followUpItem = v.strictObject({
  id: name("The item's name in logs."),
  label: text('What the trainee can choose to do afterwards.'),
  worth: word(
    worths,
    'What it is worth: required, helpful, neutral, harmful; "unsafe" is harmful and leaves somebody in danger.',
  ),
  why: text('Why, told in the debrief.'),
  screenOut: v.optional(word(screenOuts, 'Ends all chances: joining the harm, or lying.')),
  notes,
})

const followUp = v.pipe(
  v.strictObject({
    prompt: text('The situation afterwards, and the question what one does now.'),
    items: v.pipe(v.array(followUpItem), v.description('Things one could do; the trainee chooses any of them.')),
    notes,
  }),
  v.description('What is done after the scene.'),
)

const debrief = v.pipe(
  v.strictObject({
    affectedView: text('What the person affected would tell the trainee.'),
    points: v.pipe(v.array(text('One thing to take away.')), v.description('What to take away.')),
    questions: v.pipe(
      v.array(text('One question to talk about.')),
      v.description('Questions to talk about afterwards.'),
    ),
    notes,
  }),
  v.description('What is told and asked after the scene.'),
)

/** A scenario file of format 2, exactly as a trainer writes it (times in seconds). */
export const scenarioSchema = v.strictObject({
  $schema: v.optional(v.pipe(v.string(), v.description('Lets an editor complete and check this file while you type.'))),
  format: v.pipe(v.literal(FORMAT), v.description('The version of the format: 2.')),
  id: name(
    "The scenario's name, the same as its folder's: small letters, with hyphens between the words, like front-desk.",
  ),
  kind: word(kinds, '"intervene": something here must be stopped. "control": nothing must.'),
  pillar: word(pillars, 'What it is about: misconduct, mistake or wellness.'),
  title: text('The title in the list of scenarios. It gives nothing away.'),
  summary: text('One or two sentences in the list of scenarios. They give nothing away.'),
  minutes: v.pipe(
    v.number(),
    v.minValue(0.5),
    v.maxValue(60),
    v.description('How long it takes, briefing and debrief included.'),
  ),
  lang: v.optional(
    v.pipe(
      v.string(),
      v.regex(languagePattern),
      v.description('Language of the texts, for example "en" (so when left out).'),
    ),
  ),
  tutorial: v.optional(flag('A lesson: played like any other, never scored.')),
  warnings: v.optional(
    v.pipe(
      v.array(v.union([v.picklist(warnings), text('A warning in your own words.')])),
      v.maxLength(12),
      v.description('What may weigh on a trainee, shown before the scene: words of the list, or your own.'),
    ),
  ),
  warningDetail: v.optional(text('Your own words on the warnings, behind "tell me more".')),
  role: text('Who the trainee is, and what brought them here. At most 40 words.'),
  stage,
  cast: v.pipe(
    v.record(id, castMember),
    v.description('Everybody in the scene by a short name; "you" is the trainee.'),
  ),
  subject: name('Whose conduct is at issue: a name from "cast".'),
  affected: v.optional(v.pipe(v.array(id), v.description('Who is harmed or could be: names from "cast".'))),
  credits: v.optional(credits),
  rights: v.optional(v.pipe(v.array(right), v.description('The law and policy the scenario rests on.'))),
  review: v.optional(v.pipe(review, v.description('Whether the law has been reviewed, and for where.'))),
  facts: v.optional(
    v.pipe(
      v.record(id, fact),
      v.description('What the scene remembers, with its value at the start: whole numbers, true or false.'),
    ),
  ),
  start: name('The beat it begins with.'),
  beats,
  followUp,
  debrief,
  notes,
})

export type Scenario = v.InferOutput<typeof scenarioSchema>
export type CastMember = Scenario['cast'][string]
export type Look = NonNullable<CastMember['look']>
export type Beat = Scenario['beats'][string]
export type Moment = NonNullable<Beat['script']>[number]
/** An own picture in the stead of a place: its path in the scenario's folder, and what it shows. */
export type PlacePicture = NonNullable<Stage['picture']>
export type Cue = NonNullable<Moment['cue']>
export type Action = NonNullable<Beat['actions']>[number]
export type Ending = NonNullable<Beat['ending']>
export type Then = NonNullable<Action['then']>
export type When = NonNullable<Action['when']>
export type FactChange = NonNullable<Action['set']>
export type FactValue = boolean | number
export type Facts = Readonly<Record<string, FactValue>>
export type FollowUpItem = Scenario['followUp']['items'][number]
export type Stage = Scenario['stage']
/** Where a moment puts somebody: a word, or next to or behind a person. */
export type Placing = NonNullable<Moment['place']>
/** An inset as a moment asks for it. */
export type InsetChoice = NonNullable<Moment['inset']>
