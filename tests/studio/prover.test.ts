import { createProver, type BeginTelling, PAUSE_BEFORE_PROOFS, type Proving, type Told } from '#studio'
import { describe, expect, test } from 'vitest'

/** A prover whose clock and whose proofs go on when the test says so. */
function proverByHand() {
  let waiting: { ms: number; then: () => void } | null = null
  let heard: Parameters<BeginTelling>[1] | null = null
  let begun = 0
  const prover = createProver({
    after(ms, then) {
      waiting = { ms, then }
      return () => (waiting = null)
    },
    begin(_, how) {
      begun += 1
      heard = how
      return () => (heard = null)
    },
  })
  return {
    prover,
    pass(ms: number) {
      if (waiting === null || waiting.ms > ms) return
      const { then } = waiting
      waiting = null
      then()
    },
    heard: () => heard,
    begun: () => begun,
  }
}

const textOf = (source: string): Proving => ({ scenario: {} as Proving['scenario'], locales: [], source })
const told = (name: string) => ({ findings: { scenario: name } }) as unknown as Told

describe('proving while one writes', () => {
  test('begins when writing has paused for two seconds, not before', () => {
    const { prover, pass, begun } = proverByHand()
    prover.look(textOf('one'), true)
    expect(prover.now().doing).toBe('waiting')
    pass(PAUSE_BEFORE_PROOFS - 1)
    expect(begun()).toBe(0)
    pass(PAUSE_BEFORE_PROOFS)
    expect(begun()).toBe(1)
    expect(prover.now().doing).toBe('proving')
  })

  test('tells how far it is and what it has found', () => {
    const { prover, pass, heard } = proverByHand()
    prover.look(textOf('one'), true)
    pass(PAUSE_BEFORE_PROOFS)
    heard()?.progress(0.4)
    expect(prover.now()).toMatchObject({ doing: 'proving', done: 0.4, last: null })
    heard()?.told(told('found'))
    expect(prover.now()).toMatchObject({ doing: 'nothing', upToDate: true })
    expect(prover.now().last?.told.findings.scenario).toBe('found')
  })

  test('an edit ends it; what was found before stays, as of an earlier text', () => {
    const { prover, pass, heard, begun } = proverByHand()
    prover.look(textOf('one'), true)
    pass(PAUSE_BEFORE_PROOFS)
    heard()?.told(told('first'))
    prover.look(textOf('two'), true)
    expect(prover.now()).toMatchObject({ doing: 'waiting', upToDate: false })
    expect(prover.now().last?.of.source).toBe('one')
    pass(PAUSE_BEFORE_PROOFS)
    prover.look(textOf('three'), true)
    expect(heard()).toBeNull()
    expect(prover.now().doing).toBe('waiting')
    expect(begun()).toBe(2)
  })

  test('what has been proved is not proved again when an edit is undone', () => {
    const { prover, pass, heard, begun } = proverByHand()
    prover.look(textOf('one'), true)
    pass(PAUSE_BEFORE_PROOFS)
    heard()?.told(told('first'))
    prover.look(textOf('two'), true)
    prover.look(textOf('one'), true)
    expect(prover.now()).toMatchObject({ doing: 'nothing', upToDate: true })
    pass(PAUSE_BEFORE_PROOFS)
    expect(begun()).toBe(1)
  })

  test('a text with an error is not proved, and asking for it does nothing', () => {
    const { prover, pass, begun } = proverByHand()
    prover.look(textOf('one'), true)
    prover.look(null, true)
    prover.begin()
    pass(PAUSE_BEFORE_PROOFS)
    expect(begun()).toBe(0)
    expect(prover.now()).toMatchObject({ doing: 'nothing', ready: false })
  })

  test('begins only when it is asked where it is not to begin by itself', () => {
    const { prover, pass, begun } = proverByHand()
    prover.look(textOf('one'), false)
    pass(PAUSE_BEFORE_PROOFS)
    expect(begun()).toBe(0)
    prover.begin()
    expect(prover.now().doing).toBe('proving')
    expect(begun()).toBe(1)
  })

  test('can be stopped, and stays so until it is asked or something is written', () => {
    const { prover, pass, heard } = proverByHand()
    prover.look(textOf('one'), true)
    pass(PAUSE_BEFORE_PROOFS)
    prover.cancel()
    expect(heard()).toBeNull()
    prover.look(textOf('one'), true)
    expect(prover.now().doing).toBe('nothing')
    prover.look(textOf('two'), true)
    expect(prover.now().doing).toBe('waiting')
  })

  test('says when it broke off, and can be asked again', () => {
    const { prover, pass, heard } = proverByHand()
    prover.look(textOf('one'), true)
    pass(PAUSE_BEFORE_PROOFS)
    heard()?.failed()
    expect(prover.now().doing).toBe('failed')
    prover.begin()
    expect(prover.now().doing).toBe('proving')
  })
})
