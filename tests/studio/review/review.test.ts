import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { insertItem, parseScenario, type Path, removeAt, type Scenario, setValue } from '#scenario'
import {
  addComment,
  answerComment,
  heldReview,
  markDraft,
  markReviewed,
  noReview,
  placeOf,
  readReview,
  resolveComment,
  reviewText,
  sinceReview,
} from '#studio'

const example = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'problems', 'example.json'), 'utf8')
const read = (source: string): Scenario => {
  const { scenario } = parseScenario(source, 'scenario.json')
  if (scenario === null) throw new Error('it has an error')
  return scenario
}
const edited = (edit: { readonly ok: boolean; readonly text?: string }): string => {
  if (edit.text === undefined) throw new Error('cannot be edited')
  return edit.text
}
const scenario = read(example)
const who = { by: 'DF', at: '2026-11-30T15:00:00.000Z' }
const line: Path = ['beats', 'counter', 'script', 1]
const said = scenario.beats['counter']?.script?.[1]?.say ?? ''
const one = addComment(noReview, { path: [...line], text: said }, 'Would he say that?', who)
const [comment] = one.comments

describe('comments', () => {
  it('are added, answered, resolved and opened again, and read back as they were written', () => {
    const answered = answerComment(one, 'c1', 'He did.', who)
    const settled = resolveComment(answered, 'c1', who)
    expect(settled.comments[0]).toMatchObject({ replies: [{ text: 'He did.' }], resolved: who })
    expect(readReview(reviewText(settled))).toEqual({ ok: true, review: settled })
    expect(resolveComment(settled, 'c1', null)).toEqual(answered)
  })
  it('say something, by somebody', () => {
    const on = { path: [], text: '' }
    expect(addComment(noReview, on, '  ', who)).toBe(noReview)
    expect(addComment(noReview, on, 'Yes', { ...who, by: ' ' })).toBe(noReview)
    expect(answerComment(one, 'c1', '', who)).toBe(one)
  })
  it('find their line again where it was moved, and say where its words changed or it is gone', () => {
    if (comment === undefined) throw new Error('no comment')
    const place = (source: string) => placeOf(comment, read(source))
    expect(place(example)).toEqual({ is: 'there', path: line })
    const above = edited(insertItem(example, ['beats', 'counter', 'script'], 0, { at: 0, note: 'Morning.' }))
    expect(place(above)).toEqual({ is: 'moved', path: ['beats', 'counter', 'script', 2] })
    expect(place(edited(setValue(example, [...line, 'say'], 'Hello.')))).toEqual({ is: 'changed', path: line })
    expect(placeOf({ ...comment, on: { path: ['beats', 'nowhere'], text: 'x' } }, scenario)).toEqual({
      is: 'gone',
      path: null,
    })
  })
})

describe('a review file from outside', () => {
  it.each([
    ['{', 'not-json'],
    ['[]', 'wrong'],
    ['{ "version": 2 }', 'newer'],
    ['{ "version": 1, "comments": [], "more": 1 }', 'wrong'],
    [`{ "version": 1, "comments": [] }${' '.repeat(600_000)}`, 'too-large'],
    [reviewText({ ...one, comments: [...one.comments, ...one.comments] }), 'wrong'],
    [reviewText({ ...one, comments: one.comments.map((each) => ({ ...each, text: 'x'.repeat(5000) })) }), 'wrong'],
  ])('is refused with a reason: %#', (text, refusal) => {
    expect(readReview(text)).toMatchObject({ ok: false, refusal })
  })
  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        expect(readReview(text)).toHaveProperty('ok')
      }),
      { numRuns: 200 },
    )
    expect(readReview('['.repeat(400_000)).ok).toBe(false)
  })
})

describe('a review', () => {
  const reviewer = { by: 'Dana Fox', role: 'agency counsel', date: '2026-11-30' }
  const review = { ...noReview, review: heldReview(scenario, reviewer) }
  const since = (source: string) => sinceReview(review, read(source))

  it('is written into the scenario with name, role and date, and taken out again', () => {
    const marked = edited(markReviewed(reviewer, 'US')(example))
    expect(read(marked).review).toMatchObject({
      status: 'reviewed',
      date: '2026-11-30',
      by: 'Dana Fox, agency counsel',
    })
    expect(read(edited(markDraft(marked))).review).not.toHaveProperty('by')
    expect(since(marked)).toEqual([])
    expect(readReview(reviewText(review))).toEqual({ ok: true, review })
  })
  it('says line by line what has changed since, and nothing of what only stands elsewhere or in notes', () => {
    expect(since(edited(setValue(example, [...line, 'say'], 'Hello.')))).toEqual([{ what: 'changed', path: line }])
    expect(since(edited(setValue(example, ['title'], 'Other')))).toEqual([{ what: 'changed', path: ['title'] }])
    expect(since(edited(setValue(example, ['notes'], 'For me.')))).toEqual([])
    const above = edited(insertItem(example, ['beats', 'counter', 'script'], 0, { at: 0, note: 'Morning.' }))
    expect(since(above)).toEqual([{ what: 'new', path: ['beats', 'counter', 'script', 0] }])
    // A line put in between moves all that follow it in time.
    const { script = [] } = scenario.beats['counter'] ?? {}
    const moved = edited(
      setValue(example, ['beats', 'counter', 'script'], [
        ...script.slice(0, 1),
        { at: 1, note: 'A phone rings.' },
        ...script.slice(1).map((moment) => ({ ...moment, at: (moment.at ?? 0) + 2 })),
      ] as never),
    )
    expect(since(moved)).toEqual([{ what: 'new', path: line }])
    const fewer = edited(removeAt(example, ['debrief', 'questions', 0]))
    expect(since(fewer)).toEqual([{ what: 'changed', path: ['debrief'] }])
    const without = edited(removeAt(example, line))
    expect(since(without)).toEqual([{ what: 'removed', path: line, count: 1 }])
  })
})
