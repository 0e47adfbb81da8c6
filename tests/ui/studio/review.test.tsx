// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fireEvent, screen } from '@testing-library/preact'
import { useEffect } from 'preact/hooks'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { type Path, parseScenario, setValue } from '#scenario'
import { addComment, cursorAt, noReview, readReview, REVIEW, type ReviewFile, reviewText, SCENARIO } from '#studio'
import { showInStudio } from '../../support/fake-studio.tsx'
import * as page from '../../support/page.tsx'
import { ReviewView } from '../../../src/ui/studio/review/review-view.tsx'
import { useStudio } from '../../../src/ui/studio/workbench/use-studio.tsx'
import type { OpenDraft } from '../../../src/ui/ports/index.ts'

const example = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'problems', 'example.json'), 'utf8')
const line: Path = ['beats', 'counter', 'script', 1]
const { scenario } = parseScenario(example, SCENARIO)
const said = scenario?.beats['counter']?.script?.[1]?.say ?? ''
const who = { by: 'DF', at: '2026-11-30T15:00:00.000Z' }
const withComment = reviewText(addComment(noReview, { path: [...line], text: said }, 'Would he say that?', who))

/** Puts the cursor at the line, and says where it is. */
function Cursor({ at }: { readonly at: Path }) {
  const { cursor, setCursor } = useStudio()
  useEffect(() => setCursor(cursorAt(at)), [setCursor, at])
  return <main class="workbench-main" tabIndex={-1} data-where={cursor.path.join('/')} />
}
const shown = (review?: string, source = example, at: Path = line, part: Partial<OpenDraft> = {}) =>
  showInStudio(
    <>
      <Cursor at={at} />
      <ReviewView />
    </>,
    { [SCENARIO]: source, ...(review !== undefined && { [REVIEW]: review }) },
    {},
    { draft: part },
  )
const reviewOf = (draft: OpenDraft): ReviewFile => {
  const read = readReview(draft.document.files().texts[REVIEW])
  if (!read.ok) throw new Error(read.refusal)
  return read.review
}
const write = (field: HTMLElement, value: string) => page.settle(() => fireEvent.input(field, { target: { value } }))
const edited = (path: Path, value: string): string => {
  const edit = setValue(example, path, value)
  if (!edit.ok) throw new Error(edit.refusal)
  return edit.text
}

afterEach(() => {
  page.end()
  vi.unstubAllGlobals()
})

describe('comments', () => {
  test('are pinned to the line under the cursor, as one step that can be undone', async () => {
    const draft = await shown()
    await write(screen.getByLabelText('Your comment'), 'Would he say that?')
    expect(page.get('[data-review="add"]').hasAttribute('disabled')).toBe(true)
    await write(screen.getByLabelText('Your name or initials'), 'DF')
    await page.click(page.get('[data-review="add"]'))
    expect(reviewOf(draft).comments).toMatchObject([{ id: 'c1', by: 'DF', on: { path: line, text: said } }])
    expect(page.get('[data-comment="c1"]').textContent).toContain('Would he say that?')
    expect(document.activeElement).toBe(screen.getByLabelText('Your comment'))
    await page.settle(() => draft.document.undo())
    expect(draft.document.files().texts[REVIEW]).toBeUndefined()
  })
  test('are answered, settled, hidden, shown again and opened again', async () => {
    const draft = await shown(withComment)
    await write(screen.getByLabelText('Your name or initials'), 'KM')
    await page.click(screen.getByRole('button', { name: 'Answer' }))
    await write(screen.getByLabelText('Your answer'), 'He did.')
    await page.click(screen.getByRole('button', { name: 'Answer' }))
    expect(page.get('[data-comment="c1"]').textContent).toContain('He did.')
    await page.click(page.get('[data-review="resolve"]'))
    expect(document.querySelector('[data-comment]')).toBeNull()
    expect(page.text()).toContain('No open comments.')
    await page.click(screen.getByLabelText('All'))
    await page.click(screen.getByRole('button', { name: 'Open it again' }))
    expect(reviewOf(draft).comments[0]).toMatchObject({ replies: [{ by: 'KM', text: 'He did.' }] })
    expect(reviewOf(draft).comments[0]).not.toHaveProperty('resolved')
  })
  test('lead to their line, and say that it has other words now', async () => {
    await shown(withComment, edited([...line, 'say'], 'Hello.'), [])
    expect(page.get('[data-comment="c1"]').textContent).toContain('The line has other words now.')
    await page.click(page.get('.review-jump'))
    expect(page.get('[data-where]').dataset['where']).toBe(line.join('/'))
  })
  test('can be read while another tab writes, and while the text is broken', async () => {
    await shown(withComment, example.slice(0, -30), line, { editable: () => false })
    expect(page.get('[data-comment="c1"]')).toBeTruthy()
    expect(screen.queryByRole('textbox')).toBeNull()
  })
  test('that cannot be read are never written over without asking', async () => {
    const draft = await shown('{ "version": 1, "comments": [{}] }')
    expect(page.text()).toContain('The comments cannot be read')
    expect(screen.queryByRole('textbox')).toBeNull()
    await page.click(screen.getByRole('button', { name: /Begin without it/ }))
    expect(reviewOf(draft)).toEqual(noReview)
    await page.settle(() => draft.document.undo())
    expect(draft.document.files().texts[REVIEW]).toContain('[{}]')
  })
})

describe('the review of the law', () => {
  const field = (name: string) => page.get(`[data-review-field="${name}"]`)
  test('is marked only with a name, a role and a date, and says what has changed since', async () => {
    const draft = await shown()
    await write(field('by'), 'Dana Fox')
    await write(field('date'), '2026-11-30')
    for (const where of document.querySelectorAll<HTMLElement>('[data-review-field="where"]')) await write(where, 'US')
    expect(page.get('[data-review="mark"]').hasAttribute('disabled')).toBe(true)
    await write(field('role'), 'agency counsel')
    await page.click(page.get('[data-review="mark"]'))
    const marked = draft.document.files().texts[SCENARIO] ?? ''
    expect(parseScenario(marked, SCENARIO).scenario?.review).toMatchObject({
      status: 'reviewed',
      by: 'Dana Fox, agency counsel',
      date: '2026-11-30',
    })
    expect(page.text()).toContain('Nothing has changed since.')
    const change = setValue(marked, [...line, 'say'], 'Hello.')
    await page.settle(() => draft.document.edit('line', { texts: { [SCENARIO]: change.ok ? change.text : '' } }))
    expect(page.text()).toContain('Changed since the review, in 1 place:')
    expect(page.text()).toContain('Beat “counter”, line 2 is different now.')
    await page.click(screen.getByRole('button', { name: 'Make it a draft again' }))
    expect(page.text()).toContain('A draft: nobody has reviewed it yet.')
    expect(reviewOf(draft)).not.toHaveProperty('review')
  })
})

describe('the page for a board', () => {
  test('holds script, options with their whys, law, follow-up and comments, and prints', async () => {
    const print = vi.fn<() => void>()
    vi.stubGlobal('print', print)
    await shown(withComment)
    await page.click(page.get('[data-review="board"]'))
    expect(document.activeElement?.textContent).toBe(scenario?.title)
    const words = page.text()
    for (const beat of Object.values(scenario?.beats ?? {})) {
      for (const { say } of beat.script ?? []) expect(words).toContain(say ?? '')
      for (const { label, why } of beat.actions ?? []) for (const part of [label, why]) expect(words).toContain(part)
    }
    for (const { label, why } of scenario?.followUp.items ?? [])
      for (const part of [label, why]) expect(words).toContain(part)
    for (const { source } of scenario?.rights ?? []) expect(words).toContain(source)
    expect(words).toContain('Would he say that?')
    await page.click(page.get('[data-review="print"]'))
    expect(print).toHaveBeenCalledOnce()
    await page.click(screen.getByRole('button', { name: 'Back to the comments' }))
    expect(page.get('[data-review="board"]')).toBeTruthy()
  })
})
