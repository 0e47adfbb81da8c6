import { describe, expect, it } from 'vitest'
import { attend } from '../../src/stage/attention.ts'

const harmon = { id: 'harmon', x: 258, you: false }
const osei = { id: 'osei', x: 670, you: false }
const you = { id: 'you', x: 1146, you: true }

describe('who looks where', () => {
  it('everyone looks at the speaker', () => {
    expect(attend([harmon, osei, you], 'osei', null, null).facing).toEqual({
      harmon: 'right',
      osei: 'left',
      you: 'left',
    })
  })
  it('the speaker looks at who spoke before', () => {
    const { facing, partner } = attend([harmon, osei, you], 'osei', null, 'you')
    expect(partner).toBe('you')
    expect(facing['osei']).toBe('right')
  })
  it('a known addressee comes first', () => {
    expect(attend([harmon, osei, you], 'you', 'harmon', 'osei').partner).toBe('harmon')
  })
  it('nobody talks to the own figure while there is someone else', () => {
    const near = { ...you, x: 700 }
    expect(attend([harmon, osei, near], 'osei', null, null).partner).toBe('harmon')
    expect(attend([osei, near], 'osei', null, null).partner).toBe('you')
  })
  it('in silence people face their neighbours', () => {
    expect(attend([harmon, osei, you], null, null, null).facing).toEqual({ harmon: 'right', osei: 'left', you: 'left' })
  })
  it('a finger stays on who has their hands up, whoever speaks', () => {
    const points = { ...harmon, points: true }
    const held = { ...osei, x: 100, held: true }
    expect(attend([points, held, you], 'you', null, null).facing['harmon']).toBe('left')
    expect(attend([points, { ...held, held: false }, you], 'you', null, null).facing['harmon']).toBe('right')
  })
  it('someone who is off cannot be looked at', () => {
    expect(attend([harmon, you], 'harmon', 'osei', 'osei').partner).toBe('you')
  })
})
