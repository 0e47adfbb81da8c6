import { type Draft, insertItem, moveAt, removeAt, type TrainingPlan } from '#scenario'
import { afterLook, inOrder, noEdit, type TextEdit } from '../script/in-order.ts'
import { put } from '../script/put.ts'
import { hoursFor, type PlanScenes, readPlan, sceneSums } from './read-plan.ts'

/** The two lists of scenes. */
export type SceneList = 'scenarios' | 'reserve'

const draftOf = (source: string): Draft<TrainingPlan> | null => readPlan(source).draft

/**
 * An edit of the scenes, and with it what is counted of them: the number of controls, which has one right value (PL3), and the
 * hours as long as they were those of the scenes (PL5).
 */
const counted = (edit: TextEdit, scenes: PlanScenes): TextEdit =>
  afterLook(
    (source) => {
      const draft = draftOf(source)
      const sums = sceneSums(draft, scenes)
      return sums !== null && draft?.hours === hoursFor(sums.minutes)
    },
    (fair) =>
      inOrder(
        edit,
        afterLook(
          (source) => sceneSums(draftOf(source), scenes),
          (sums) =>
            sums === null
              ? noEdit
              : inOrder(put(['controls'], sums.controls), fair ? put(['hours'], hoursFor(sums.minutes)) : noEdit),
        ),
      ),
  )

/** Puts a scene at the end of a list. */
export const addScene = (list: SceneList, id: string, scenes: PlanScenes): TextEdit =>
  counted(
    afterLook(draftOf, (draft) => {
      const there = draft?.[list]
      return there === undefined ? put([list], [id]) : (source) => insertItem(source, [list], there.length, id)
    }),
    scenes,
  )

/** Moves a scene within its list, to the index `to`. */
export const moveScene =
  (list: SceneList, from: number, to: number): TextEdit =>
  (source) =>
    moveAt(source, [list, from], to)

export const removeScene = (list: SceneList, index: number, scenes: PlanScenes): TextEdit =>
  counted((source) => removeAt(source, [list, index]), scenes)

/** Begins the plan's words in another language, or takes that language out. @param language BCP 47 */
export const setPlanLanguage = (language: string, there: boolean): TextEdit =>
  inOrder(put(['title', language], there ? '' : undefined), put(['summary', language], there ? '' : undefined))
