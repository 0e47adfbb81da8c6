// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { screen } from '@testing-library/preact'
import { setValue } from '#scenario'
import { type BeginTelling, SCENARIO, tell, type Told } from '#studio'
import { loadProofWords } from '#words'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Numbers } from '../../../src/ui/studio/told/numbers.tsx'
import { ProofsProvider } from '../../../src/ui/studio/told/proofs-provider.tsx'
import { Proofs } from '../../../src/ui/studio/told/proofs.tsx'
import { useStudio } from '../../../src/ui/studio/workbench/use-studio.tsx'
import { showInStudio } from '../../support/fake-studio.tsx'
import * as page from '../../support/page.tsx'

const example = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'problems', 'example.json'), 'utf8')

/** What is found in the example: the same for every test. */
let found: Told | null = null

/** Proofs that go on when the test says so. */
class ProofsByHand {
  heard: Parameters<BeginTelling>[1] | null = null
  of: Parameters<BeginTelling>[0] | null = null
  readonly begin: BeginTelling = (what, heard) => {
    this.heard = heard
    this.of = what
    return () => (this.heard = null)
  }
  finish(): void {
    if (this.of !== null) this.heard?.told((found ??= tell(this.of, () => undefined)))
  }
}

function Where() {
  const { cursor, views, runToSee } = useStudio()
  return <p data-where={cursor.path.join('/')} data-side={views.side} data-run={runToSee?.log.scenario ?? ''} />
}

async function shown(apart = true) {
  const proofs = new ProofsByHand()
  const draft = await showInStudio(
    <ProofsProvider>
      <Where />
      <Proofs />
      <Numbers />
    </ProofsProvider>,
    example,
    { proofs: { apart, begin: proofs.begin } },
  )
  await page.settle(() => loadProofWords('en'))
  return { draft, proofs }
}
const pause = () => page.settle(() => vi.advanceTimersByTime(2000))
const button = (name: string) => page.get(`[data-proofs="${name}"]`)

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  page.end()
})

describe('the proofs beside the text', () => {
  test('begin by themselves, show how far they are, and can be stopped', async () => {
    const { proofs } = await shown()
    await pause()
    await page.settle(() => proofs.heard?.progress(0.42))
    expect(page.get('progress').getAttribute('value')).toBe('42')
    button('cancel').focus()
    await page.click(button('cancel'))
    expect(proofs.heard).toBeNull()
    await page.settle(() => vi.advanceTimersByTime(100))
    // The button is another one now, and has the focus.
    expect(document.activeElement).toBe(button('begin'))
    await page.click(button('begin'))
    expect(proofs.heard).not.toBeNull()
  })

  test('say what fails, what mends it and where it comes from, and lead there', async () => {
    const { proofs } = await shown()
    await pause()
    await page.settle(() => proofs.finish())
    const failed = page.get('[data-proof="P15"]')
    expect(failed.querySelector('h3')?.textContent).toContain('Persistence pays')
    expect(failed.textContent).toContain('Who comes to "counter" and speaks up well')
    expect(failed.textContent).toContain('What usually mends it')
    expect(page.get('[data-held="P1"]').textContent).toContain('Every beat and ending can be reached')
    await page.click(page.get('[data-proof="P15"] .told-places li:last-child button'))
    expect(page.get('[data-where]').dataset['where']).toBe('beats/refusal/actions/0')
  })

  test('show the run that fails on the stage', async () => {
    const { proofs } = await shown()
    await pause()
    await page.settle(() => proofs.finish())
    await page.click(page.get('[data-show="P5"]'))
    expect(page.get('[data-where]').dataset['side']).toBe('see')
    expect(page.get('[data-where]').dataset['run']).toBe('front-desk')
  })

  test('stay, after an edit, as of an earlier text, without a run that is none of it any more', async () => {
    const { draft, proofs } = await shown()
    await pause()
    await page.settle(() => proofs.finish())
    const edited = setValue(example, ['title'], 'Another title')
    if (!edited.ok) throw new Error('cannot be edited')
    await page.settle(() => draft.document.edit('field', { texts: { [SCENARIO]: edited.text } }))
    expect(page.get('[data-up-to-date]').dataset['upToDate']).toBe('false')
    expect(page.text()).toContain('Of an earlier text')
    expect(document.querySelector('[data-show]')).toBeNull()
    expect(page.get('[data-doing]').dataset['doing']).toBe('waiting')
  })

  test('wait to be asked where that is chosen', async () => {
    const { proofs } = await shown()
    await page.click(screen.getByRole('switch', { name: 'Prove by itself when I pause' }))
    await pause()
    expect(proofs.heard).toBeNull()
    await page.click(button('begin'))
    expect(proofs.heard).not.toBeNull()
  })

  test('never begin by themselves where the page would stand still, and say so', async () => {
    const { proofs } = await shown(false)
    await pause()
    expect(proofs.heard).toBeNull()
    expect(page.text()).toContain('the page stands still')
    expect(screen.queryByRole('switch')).toBeNull()
    await page.click(button('begin'))
    await page.settle(() => proofs.finish())
    expect(page.get('[data-proof="P5"]')).toBeTruthy()
  })

  test('say that what was asked broke off', async () => {
    const { proofs } = await shown()
    await pause()
    await page.settle(() => proofs.heard?.failed())
    expect(page.get('[data-doing] [role="status"]').textContent).toContain('broke off')
    expect(button('begin')).toBeTruthy()
  })
})

describe('the numbers', () => {
  test('of the text alone are there at once, those of the proofs once it is proved', async () => {
    const { proofs } = await shown()
    expect(page.get('[data-row="counter"]').textContent).toContain('12 s')
    expect(page.get('[data-row="probe"]').textContent).toContain('Ask')
    expect(document.querySelector('.told-curve')).toBeNull()
    await pause()
    await page.settle(() => proofs.finish())
    expect(page.get('.told-curve svg .line').getAttribute('d')).toMatch(/^M[\d.]+ [\d.]+L/)
    expect(page.get('.told-curve table').querySelectorAll('tbody tr').length).toBeGreaterThan(1)
    expect(page.get('[data-row="politest"]').textContent).toMatch(/the politest option\d+/)
    expect(page.text()).toMatch(/the scene runs for \d:\d\d/)
  })
})
