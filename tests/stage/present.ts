import { openMarks, spotOf } from '../../src/stage/marks.ts'
import type { Present } from '../../src/stage/own-act.ts'

/** Somebody on an open mark, calm and standing unless told otherwise; `you` is the trainee. */
export const present = (id: string, place: keyof typeof openMarks, more: Partial<Present['member']> = {}): Present => ({
  member: {
    id,
    name: id,
    rank: 'officer',
    look: null,
    you: id === 'you',
    place,
    pose: 'standing',
    face: 'calm',
    lastDid: null,
    ...more,
  },
  spot: spotOf(openMarks, place, id === 'you'),
})
