/**
 * The one definition of scenario format 1: TypeScript types, shape checks and the published JSON Schema
 * all come from here. What a shape cannot say (references, order, what goes with what) is in `check/`.
 */
import * as v from 'valibot'
import {
  actionKinds,
  bases,
  beards,
  builds,
  faces,
  FORMAT,
  glassesKinds,
  hairs,
  harms,
  inhibitors,
  kinds,
  marks,
  outcomes,
  pillars,
  places,
  poses,
  ranks,
  reviewStatuses,
  rungs,
  screenOuts,
  skins,
  sounds,
  times,
  warnings,
  weathers,
  worths,
} from './vocabulary.ts'

/** F13: sizes nothing may exceed. Bytes, counts and characters. */
export const limits = { bytes: 512 * 1024, beats: 200, moments: 30, actions: 8, text: 600 } as const

export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/
export const colourPattern = /^#[0-9a-fA-F]{6}$/
export const languagePattern = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(limits.text))
const id = v.pipe(v.string(), v.regex(idPattern), v.maxLength(64))
const seconds = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(3600))
const colour = v.pipe(v.string(), v.regex(colourPattern))
const fact = v.union([v.boolean(), v.pipe(v.number(), v.integer(), v.minValue(-1000), v.maxValue(1000))])
const whole = v.pipe(v.number(), v.integer())

const range = v.strictObject({ min: v.optional(whole), max: v.optional(whole) })
/** F11: facts that must hold, all of them. */
const when = v.record(id, v.union([v.boolean(), whole, range]))
/** F11: integers are added, booleans assigned. */
const set = v.record(id, fact)
const branch = v.strictObject({ when: v.optional(when), go: id })
/** F5: where a beat or action leads. */
const then = v.union([id, v.pipe(v.array(branch), v.minLength(1))])

const look = v.strictObject({
  skin: v.picklist(skins),
  hair: v.picklist(hairs),
  hairColor: v.optional(colour),
  beard: v.optional(v.picklist(beards)),
  glasses: v.optional(v.picklist(glassesKinds)),
  build: v.optional(v.picklist(builds)),
  uniform: v.optional(v.boolean()),
  top: v.optional(colour),
  bottom: v.optional(colour),
  shoes: v.optional(colour),
})

const castMember = v.strictObject({ name: text, rank: v.picklist(ranks), look: v.optional(look) })

const cue = v.strictObject({
  id,
  text,
  weight: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(10))),
})

/** F6: one timed line of a beat's script. */
const moment = v.strictObject({
  at: v.optional(seconds),
  who: v.optional(id),
  say: v.optional(text),
  does: v.optional(text),
  face: v.optional(v.picklist(faces)),
  pose: v.optional(v.picklist(poses)),
  place: v.optional(v.picklist(marks)),
  note: v.optional(text),
  thought: v.optional(text),
  inhibitor: v.optional(v.picklist(inhibitors)),
  cue: v.optional(cue),
  sound: v.optional(v.picklist(sounds)),
  tension: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3))),
  set: v.optional(set),
  when: v.optional(when),
})

/** F8: something the trainee can say or do. */
const action = v.strictObject({
  id,
  kind: v.picklist(actionKinds),
  rung: v.optional(v.picklist(rungs)),
  to: v.optional(id),
  label: text,
  quality: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
  why: text,
  when: v.optional(when),
  after: v.optional(id),
  set: v.optional(set),
  screenOut: v.optional(v.picklist(screenOuts)),
  then,
})

const ending = v.strictObject({ outcome: v.picklist(outcomes), title: text, text })

const beat = v.strictObject({
  harm: v.picklist(harms),
  needs: v.optional(v.picklist(rungs)),
  actBy: v.optional(v.boolean()),
  rebuff: v.optional(v.boolean()),
  ask: v.optional(seconds),
  lasts: v.optional(v.pipe(seconds, v.minValue(0.001))),
  then: v.optional(then),
  script: v.optional(v.pipe(v.array(moment), v.maxLength(limits.moments))),
  actions: v.optional(v.pipe(v.array(action), v.maxLength(limits.actions))),
  ending: v.optional(ending),
})

const followUpItem = v.strictObject({
  id,
  label: text,
  worth: v.picklist(worths),
  why: text,
  screenOut: v.optional(v.picklist(screenOuts)),
})

/** A scenario file of format 1, exactly as a trainer writes it (times in seconds). */
export const scenarioSchema = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal(FORMAT),
  id,
  kind: v.picklist(kinds),
  pillar: v.picklist(pillars),
  title: text,
  summary: text,
  minutes: v.pipe(v.number(), v.minValue(0.5), v.maxValue(60)),
  lang: v.optional(v.pipe(v.string(), v.regex(languagePattern))),
  tutorial: v.optional(v.boolean()),
  warnings: v.optional(v.array(v.picklist(warnings))),
  warningDetail: v.optional(text),
  role: text,
  stage: v.strictObject({
    place: v.picklist(places),
    time: v.picklist(times),
    weather: v.optional(v.picklist(weathers)),
  }),
  cast: v.record(id, castMember),
  subject: id,
  affected: v.optional(v.array(id)),
  rights: v.optional(v.array(v.strictObject({ right: text, basis: v.picklist(bases), source: text }))),
  review: v.optional(
    v.strictObject({ jurisdiction: text, status: v.picklist(reviewStatuses), date: v.optional(text), by: v.optional(text) }),
  ),
  facts: v.optional(v.record(id, fact)),
  start: id,
  beats: v.record(id, beat),
  followUp: v.strictObject({ prompt: text, items: v.array(followUpItem) }),
  debrief: v.strictObject({ affectedView: text, points: v.array(text), questions: v.array(text) }),
})

export type Scenario = v.InferOutput<typeof scenarioSchema>
export type CastMember = Scenario['cast'][string]
export type Look = NonNullable<CastMember['look']>
export type Beat = Scenario['beats'][string]
export type Moment = NonNullable<Beat['script']>[number]
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
