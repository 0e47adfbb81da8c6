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
    const points = { ...harmon, reaches: true, points: true }
    const held = { ...osei, x: 100, held: true }
    expect(attend([points, held, you], 'you', null, null).facing['harmon']).toBe('left')
    expect(attend([points, { ...held, held: false }, you], 'you', null, null).facing['harmon']).toBe('right')
  })
  it('F2 a look stays on who is named, while somebody else speaks', () => {
    const looks = { ...osei, to: 'you' }
    expect(attend([harmon, looks, you], 'harmon', null, null).facing['osei']).toBe('right')
    expect(attend([harmon, looks, you], null, null, null).facing['osei']).toBe('right')
  })
  it('F2 who is spoken to by name looks at the speaker, and keeps a finger where it points', () => {
    const looks = { ...osei, to: 'you' }
    expect(attend([harmon, looks, you], 'harmon', 'osei', null).facing['osei']).toBe('left')
    const points = { ...looks, reaches: true, points: true }
    expect(attend([harmon, points, you], 'harmon', 'osei', null).facing['osei']).toBe('right')
  })
  it('F2 a line goes to who is named, before who spoke last', () => {
    const { partner, facing } = attend([harmon, { ...osei, to: 'you' }, you], 'osei', null, 'harmon')
    expect([partner, facing['osei']]).toEqual(['you', 'right'])
  })
  it('who is turned somewhere stays so, and who looks at nobody rests as the spot has it', () => {
    expect(attend([harmon, { ...osei, turned: 'right' }, you], 'harmon', 'osei', null).facing['osei']).toBe('right')
    const rests = { ...osei, rests: 'right' } as const
    expect(attend([harmon, rests, you], null, null, null).facing['osei']).toBe('right')
    expect(attend([harmon, rests, you], 'harmon', null, null).facing['osei']).toBe('left')
  })
  it('someone who is off cannot be looked at', () => {
    expect(attend([harmon, you], 'harmon', 'osei', 'osei').partner).toBe('you')
  })
})
