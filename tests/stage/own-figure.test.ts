import { describe, expect, it } from 'vitest'
import { OwnFigure } from '../../src/stage/own-figure.ts'
import type { StageExtra } from '../../src/stage/types.ts'
import { present } from './present.ts'

const you = present('you', 'right')
const sarge = present('sarge', 'centre')
const acting: StageExtra = {
  mode: 'acting',
  acting: { text: 'Words.', spoken: true, to: 'sarge', rung: 'take-action', kind: 'intervene' },
}
const playing: StageExtra = { mode: 'playing', acting: null }
const acted = (): OwnFigure => {
  const own = new OwnFigure()
  own.actOf(acting, you, [sarge], false)
  own.pass(3000)
  return own
}

describe('the own figure', () => {
  it('holds an act a moment into its effect, then lets go', () => {
    const own = acted()
    expect(own.actOf(playing, you, [sarge], false)).toMatchObject({ pose: 'hand-on-shoulder', to: 'sarge' })
    expect(own.pass(1000)).toBe(false)
    expect(own.pass(1000)).toBe(true)
    expect(own.actOf(playing, you, [sarge], false)).toBeNull()
  })
  it('lets go at once when either of the two has moved', () => {
    expect(acted().actOf(playing, present('you', 'left'), [sarge], false)).toBeNull()
    expect(acted().actOf(playing, you, [present('sarge', 'left')], false)).toBeNull()
    expect(acted().actOf(playing, you, [], false)).toBeNull()
  })
  it('holds nothing where everybody is at once where they should be', () => {
    const own = new OwnFigure()
    own.actOf(acting, you, [sarge], true)
    expect(own.actOf(playing, you, [sarge], true)).toBeNull()
  })
  it('looks down after a brush-off and up again, not at one that was before', () => {
    const own = new OwnFigure()
    expect(own.face('serious', { ...playing, brushedOff: 1 })).toBe('serious')
    expect(own.face('serious', { ...playing, brushedOff: 2 })).toBe('eyes-closed')
    expect(own.pass(1000)).toBe(true)
    expect(own.face('serious', { ...playing, brushedOff: 2 })).toBe('serious')
  })
})
