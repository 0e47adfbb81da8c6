// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { screen } from '@testing-library/preact'
import { setValue } from '#scenario'
import { SCENARIO } from '#studio'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { loadProblemWords } from '#words'
import { ProblemsBadge, ProblemsSpoken } from '../../../src/ui/studio/told/problems-badge.tsx'
import { Problems } from '../../../src/ui/studio/told/problems.tsx'
import { StudioProvider, useStudio } from '../../../src/ui/studio/workbench/use-studio.tsx'
import type { StudioParts } from '../../../src/ui/ports/index.ts'
import { fakeDraft, showInStudio } from '../../support/fake-studio.tsx'
import * as page from '../../support/page.tsx'

const example = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'problems', 'example.json'), 'utf8')
const edited = (path: readonly (string | number)[], value: string): string => {
  const result = setValue(example, path, value)
  if (!result.ok) throw new Error('cannot be edited')
  return result.text
}

/** Says where the cursor is and which views are open. */
function Where() {
  const { cursor, views } = useStudio()
  return (
    <main
      class="workbench-main"
      tabIndex={-1}
      data-where={cursor.path.join('/')}
      data-main={views.main}
      data-front={views.front}
    />
  )
}
const all = (
  <>
    <Where />
    <button type="button">
      Told
      <ProblemsBadge />
    </button>
    <ProblemsSpoken />
    <Problems />
  </>
)

/** Shows the views and waits for the sentences. */
async function shown(source: string, parts: Partial<StudioParts> = {}) {
  const draft = await showInStudio(all, source, parts)
  await page.settle(() => loadProblemWords('en'))
  return draft
}

afterEach(page.end)

describe('the list of problems', () => {
  test('says that there are none', async () => {
    await shown(example)
    expect(page.get('[data-count]').textContent).toContain('No problems.')
    expect(screen.queryByRole('list')).toBeNull()
    expect(document.querySelector('.told-badge')).toBeNull()
  })

  test('says each in words, and leads to its place', async () => {
    await shown(edited(['beats', 'counter', 'then'], 'refusals'))
    const item = page.get('[data-problem="unknown-beat"]')
    expect(item.textContent).toContain('Did you mean "refusal"?')
    expect(item.textContent).toMatch(/line \d+, column \d+/)
    await page.click(page.get('[data-problem="unknown-beat"] .told-go'))
    expect(page.get('[data-where]').dataset['where']).toBe('beats/counter/then')
    // On a narrow screen the view with the place comes to the front.
    expect(page.get('[data-where]').dataset['front']).toBe('main')
    await vi.waitFor(() => expect(document.activeElement).toBe(page.get('.workbench-main')))
  })

  test('opens the text for a slip that no other view can show', async () => {
    await shown(example.replace('"kind":', '"kind"'))
    await page.click(page.get('[data-problem="bad-json"] .told-go'))
    expect(page.get('[data-where]').dataset['main']).toBe('json')
  })

  test('counts on the tab, and says a change only when writing pauses', async () => {
    vi.useFakeTimers()
    try {
      const draft = await shown(example)
      await page.settle(() => draft.document.edit('typing', { texts: { [SCENARIO]: edited(['start'], 'nowhere') } }))
      const errors = page.get('.told-badge')
      expect(errors.dataset['severity']).toBe('error')
      expect(screen.getByRole('button', { name: /error/ })).toBeTruthy()
      expect(page.get('[role="status"]').textContent).toBe('')
      await page.settle(() => vi.advanceTimersByTime(2000))
      expect(page.get('[role="status"]').textContent).toContain('error')
      await page.settle(() => draft.document.undo())
      await page.settle(() => vi.advanceTimersByTime(2000))
      expect(page.get('[role="status"]').textContent).toBe('No problems.')
    } finally {
      vi.useRealTimers()
    }
  })

  test('explains what a problem is, and gives the focus back', async () => {
    await shown(edited(['start'], 'nowhere'), {
      problemPage: async (code) =>
        code === 'unknown-beat'
          ? '# unknown-beat\n\n**Error.** A beat of this `name` is not there.\n\nFor example:\n\n```json\n{}\n```\n\n## How to mend it\n\nName another.'
          : null,
    })
    const explain = page.get('[data-explain="unknown-beat"]')
    explain.focus()
    await page.click(explain)
    await page.settle()
    expect(page.get('dialog .told-here').textContent).toContain('There is no beat "nowhere"')
    expect(page.get('dialog .told-page').textContent).toBe(
      'Error. A beat of this name is not there.How to mend itName another.',
    )
    // Code comes last, for who writes in the file.
    expect(page.get('dialog details').textContent).toBe('In the fileFor example:{}')
    await page.click(screen.getByRole('button', { name: 'Close' }))
    expect(document.activeElement).toBe(explain)
  })

  test('says so where the explanation cannot be fetched', async () => {
    await shown(edited(['start'], 'nowhere'), {
      problemPage: () => Promise.reject(new Error('no connection')),
    })
    await page.click(page.get('[data-explain="unknown-beat"]'))
    await page.settle()
    expect(page.get('dialog').textContent).toContain('could not be fetched')
  })

  test('mends what can be mended, as a step that can be undone, and keeps the focus', async () => {
    const draft = await shown(edited(['beats', 'counter', 'then'], 'refusals'))
    await vi.waitFor(() => page.get('[data-fix="unknown-beat"]'))
    await page.click(page.get('[data-fix="unknown-beat"]'))
    expect(draft.document.files().texts[SCENARIO]).toBe(example)
    expect(page.get('[data-count]').textContent).toContain('No problems.')
    expect(document.activeElement).toBe(page.get('#told-problems'))
    await page.settle(() => draft.document.undo())
    await vi.waitFor(() => page.get('[data-fix="unknown-beat"]'))
  })

  test('offers no mending where another tab writes', async () => {
    const draft = fakeDraft({ [SCENARIO]: edited(['beats', 'counter', 'then'], 'refusals') }, { editable: () => false })
    await page.show(
      <StudioProvider parts={{} as StudioParts} draft={draft}>
        {all}
      </StudioProvider>,
    )
    await page.settle(() => loadProblemWords('en'))
    expect(page.get('[data-problem="unknown-beat"]')).toBeTruthy()
    // Longer than it takes where it may be mended.
    await page.settle(() => new Promise((done) => setTimeout(done, 400)))
    expect(document.querySelector('[data-fix]')).toBeNull()
  })
})
