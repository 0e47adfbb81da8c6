import type { PlaceWords } from '../stage-words/place-words.ts'
import { type Place, placeWordsOf } from '../vocabulary.ts'
import { beatsOf, remembered, targetsOf, thensOf } from './walk.ts'

/** Where a scene can be: a published place, or a picture of the author's own in its stead. */
export type Setting = Place | `own:${Place}`

/** What the words of a setting are. A picture of the author's own has no landmarks and no set pieces. */
export const wordsOfSetting = (setting: Setting): PlaceWords =>
  isOwn(setting) ? { landmarks: [], seats: [], surfaces: [], pieces: {} } : placeWordsOf(setting)

export const isOwn = (setting: Setting): setting is `own:${Place}` => setting.startsWith('own:')

/** The published place of a setting: for its sounds, and where the picture is not to be had. */
export const placeOf = (setting: Setting): Place => (isOwn(setting) ? (setting.slice('own:'.length) as Place) : setting)

/** As far as it tells where the scene is. */
export type DraftStage = { readonly place?: Place | undefined; readonly picture?: object | undefined } | undefined

/** A stage without a place and a picture leaves the setting as it is; a place without a picture is the published one. */
export function settingAfter(stage: DraftStage, before: Setting | undefined): Setting | undefined {
  if (stage?.picture === undefined) return stage?.place ?? before
  const place = stage.place ?? (before === undefined ? undefined : placeOf(before))
  return place === undefined ? undefined : `own:${place}`
}

/**
 * The settings each beat can be in: a beat's own `stage` moves the scene from there on, so a beat without one is wherever the
 * beats before it were. Takes time in proportion to the number of ways between beats.
 */
export const settingsByBeat = remembered((scenario): ReadonlyMap<string, ReadonlySet<Setting>> => {
  const next = new Map<string, string[]>()
  for (const then of thensOf(scenario)) {
    const follow = next.get(then.beatId) ?? []
    next.set(then.beatId, follow)
    for (const { item } of targetsOf(then)) follow.push(item)
  }
  const stages = new Map<string, DraftStage>()
  for (const { beatId, beat } of beatsOf(scenario)) stages.set(beatId, beat.stage)
  const settings = new Map<string, Set<Setting>>()
  const first = settingAfter(scenario.stage, undefined)
  // A beat that nothing leads to is reported elsewhere; its moments are checked against the place the scene begins in.
  const waiting: [string, Setting][] = []
  if (first !== undefined && scenario.start !== undefined) waiting.push([scenario.start, first])
  for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
    const [beat, before] = entry
    const here = settingAfter(stages.get(beat), before) ?? before
    const known = settings.get(beat) ?? new Set<Setting>()
    if (known.has(here)) continue
    settings.set(beat, known.add(here))
    for (const to of next.get(beat) ?? []) waiting.push([to, here])
  }
  return settings
})
