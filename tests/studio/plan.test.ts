import { describe, expect, it } from 'vitest'
import type { TrainingPlan } from '#scenario'
import {
  addScene,
  bringPlan,
  copyOfPlan,
  moveScene,
  newPlan,
  planFix,
  type PlanScenes,
  readPlan,
  removeScene,
  setPlanLanguage,
  type TextEdit,
} from '#studio'

const scenes: PlanScenes = new Map([
  ['stop', { kind: 'intervene', minutes: 4 }],
  ['hands', { kind: 'intervene', minutes: 5 }],
  ['calm', { kind: 'control', minutes: 3 }],
])
const edited = (text: string, ...edits: readonly TextEdit[]): string =>
  edits.reduce((now, edit) => {
    const made = edit(now)
    if (!made.ok) throw new Error(made.refusal)
    return made.text
  }, text)
const begun = edited(newPlan('my-plan'), addScene('scenarios', 'stop', scenes), addScene('scenarios', 'calm', scenes))
const saying = (text: string) => JSON.parse(text) as TrainingPlan
const codes = (text: string) => readPlan(text, scenes).problems.map(({ code }) => code)

describe('a plan that is written field by field', () => {
  it('lacks only words and scenes when it is begun from nothing', () => {
    expect(new Set(codes(newPlan('my-plan')))).toEqual(new Set(['empty-text', 'empty-list', 'plan-pass']))
  })
  it('counts its controls and its hours while scenes are chosen', () => {
    expect(saying(begun)).toMatchObject({ scenarios: ['stop', 'calm'], controls: 1, hours: 0.12 })
    const without = edited(begun, removeScene('scenarios', 1, scenes))
    expect(saying(without)).toMatchObject({ scenarios: ['stop'], controls: 0, hours: 0.07 })
  })
  it('leaves hours that somebody has set as they are', () => {
    const set = begun.replace('0.12', '1')
    expect(saying(edited(set, addScene('scenarios', 'hands', scenes)))).toMatchObject({ hours: 1 })
  })
  it('puts scenes in another order, and others in reserve', () => {
    const after = edited(begun, moveScene('scenarios', 1, 0), addScene('reserve', 'hands', scenes))
    expect(saying(after)).toMatchObject({ scenarios: ['calm', 'stop'], reserve: ['hands'], controls: 1, hours: 0.12 })
  })
  it('keeps what an author wrote around an edit', () => {
    const own = '{ "scenarios": ["stop"],\n\n  "controls": 0, "mine":   "a note" }'
    expect(edited(own, addScene('scenarios', 'calm', scenes))).toBe(
      '{ "scenarios": ["stop", "calm"],\n\n  "controls": 1, "mine":   "a note" }',
    )
  })
  it('has words in one more language, and not any more', () => {
    const more = edited(begun, setPlanLanguage('es', true))
    expect(saying(more).title).toEqual({ en: '', es: '' })
    expect(edited(more, setPlanLanguage('es', false))).toBe(begun)
  })
  it('is copied under an id of its own', () => {
    expect(saying(copyOfPlan(saying(begun), new Set(['my-plan', 'my-plan-2']))).id).toBe('my-plan-3')
  })
})

describe('what is wrong with a plan', () => {
  it('is what the command line says, and mended where the mend is known', () => {
    const wrong = begun.replace('"controls": 1', '"controls": 2').replace('0.12', '3')
    const { problems } = readPlan(wrong, scenes)
    const ofScenes = problems.filter(({ code }) => code.startsWith('plan-'))
    expect(ofScenes.map(({ code }) => code).toSorted()).toEqual(['plan-controls', 'plan-time'])
    const mended = ofScenes.reduce((text, problem) => {
      const fix = planFix(problem, text)
      return fix?.ok === true ? fix.text : text
    }, wrong)
    expect(mended).toBe(begun)
  })
})

describe('a plan from a file', () => {
  const file = (content: string | Uint8Array, size?: number) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    return bringPlan({ path: 'mine.json', size: size ?? bytes.length, read: async () => bytes })
  }
  it('is taken with its mistakes', async () => {
    expect(await file('{ "scenarios": [1] }')).toEqual({ ok: true, text: '{ "scenarios": [1] }' })
  })
  it('is not taken where it is too large, no text, no JSON or something else', async () => {
    expect(await file('{}', 1e9)).toEqual({ ok: false, code: 'too-large' })
    expect(await file(new Uint8Array([0xff, 0xfe, 0x7b, 0]))).toEqual({ ok: false, code: 'not-text' })
    expect(await file('{ "scenarios": [')).toMatchObject({ code: 'not-a-plan', problem: { line: 1 } })
    expect(await file('{ "beats": {} }')).toEqual({ ok: false, code: 'not-a-plan', problem: null })
  })
})
