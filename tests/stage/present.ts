import { castViewOf } from '../../build/blank-view.ts'
import { openMarks, spotOf } from '../../src/stage/marks.ts'
import type { Present } from '../../src/stage/own-act.ts'

/** Somebody on an open mark, calm and standing unless told otherwise; `you` is the trainee. */
export const present = (id: string, place: keyof typeof openMarks, more: Partial<Present['member']> = {}): Present => ({
  member: castViewOf(id, { place, ...more }),
  spot: spotOf(openMarks, place, id === 'you'),
})
