import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDocument, type DraftFiles, SCENARIO, type TextName } from '#studio'

const empty: DraftFiles = { texts: {}, media: {} }
const documentOf = (text: string) => {
  let now = 0
  const document = createDocument({ files: { texts: { [SCENARIO]: text }, media: {} }, now: () => now })
  return { document, pass: (ms: number) => (now += ms) }
}

const names: readonly TextName[] = [SCENARIO, 'locales/es.json', 'review.json']
const anEdit = fc.record({
  name: fc.constantFrom(...names),
  text: fc.string({ unit: 'grapheme', maxLength: 30 }),
  wait: fc.nat(3000),
  kind: fc.constantFrom('typing' as const, 'field' as const, 'move' as const),
})

describe('the document that is written', () => {
  it('goes back through 500 mixed edits to the very texts, and forward again', () => {
    fc.assert(
      fc.property(fc.array(anEdit, { maxLength: 500, size: 'max' }), (edits) => {
        let now = 0
        const document = createDocument({ files: empty, now: () => now })
        for (const { name, text, wait, kind } of edits) {
          now += wait
          document.edit(kind, { texts: { [name]: text } })
        }
        const after = document.files()
        while (document.undo() !== null) {
          // Back to the beginning.
        }
        expect(document.files()).toEqual(empty)
        while (document.redo() !== null) {
          // And to the end.
        }
        expect(document.files()).toEqual(after)
      }),
      { numRuns: 30 },
    )
  })
  it('takes typing in one go as one step, and after a pause as another', () => {
    const { document, pass } = documentOf('{}')
    document.edit('typing', { texts: { [SCENARIO]: '{"' } })
    pass(300)
    document.edit('typing', { texts: { [SCENARIO]: '{"a' } })
    pass(2000)
    document.edit('typing', { texts: { [SCENARIO]: '{"ab' } })
    document.undo()
    expect(document.files().texts[SCENARIO]).toBe('{"a')
    document.undo()
    expect(document.files().texts[SCENARIO]).toBe('{}')
  })
  it('does nothing where nothing changes, and forgets what had been undone once something else is done', () => {
    const { document } = documentOf('a')
    document.edit('field', { texts: { [SCENARIO]: 'a' } })
    expect(document.history().done).toEqual([])
    document.edit('move', { texts: { [SCENARIO]: 'b' } })
    document.undo()
    document.edit('move', { texts: { [SCENARIO]: 'c' } })
    expect(document.redo()).toBeNull()
    expect(document.files().texts[SCENARIO]).toBe('c')
  })
  it('takes own files away and puts them back', () => {
    const { document } = documentOf('a')
    const ref = { hash: 'sha256-1', size: 4 }
    document.edit('media', { media: { 'media/a.webp': ref } })
    document.edit('media', { media: { 'media/a.webp': null } })
    expect(document.files().media).toEqual({})
    document.undo()
    expect(document.files().media).toEqual({ 'media/a.webp': ref })
  })
})
