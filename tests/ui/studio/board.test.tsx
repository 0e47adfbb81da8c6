// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { compile } from '#engine'
import { parseScenario } from '#scenario'
import { type BeginTelling, boardShots, noReview, tell, waysTo } from '#studio'
import { loadProofWords } from '#words'
import type { Missing } from '../../../src/ui/ports/index.ts'
import { Board } from '../../../src/ui/studio/review/board.tsx'
import { ProofsProvider } from '../../../src/ui/studio/told/proofs-provider.tsx'
import { fakeStage } from '../../support/fake-stage.ts'
import { showInStudio } from '../../support/fake-studio.tsx'
import * as page from '../../support/page.tsx'

const example = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'problems', 'example.json'), 'utf8')
const { scenario } = parseScenario(example, 'scenario.json')
if (scenario === null) throw new Error('the example has errors')
const compiled = compile(scenario)
const shots = boardShots(compiled, waysTo(compiled))

async function shown(missing: readonly Missing[] = []) {
  let finish = (): void => undefined
  const begin: BeginTelling = (what, heard) => {
    finish = () => heard.told(tell(what, () => undefined))
    return () => undefined
  }
  const stage = fakeStage()
  const asked = vi.fn<() => Promise<null>>(async () => null)
  stage.picture = asked
  await showInStudio(
    <ProofsProvider>
      <Board review={noReview} onBack={() => undefined} />
    </ProofsProvider>,
    example,
    { proofs: { apart: false, begin }, lendMedia: () => undefined },
    { ports: { stage, machine: { missing: () => missing } } },
  )
  await page.settle(() => loadProofWords('en'))
  /** Lets the stage stand still for one picture. */
  const picture = () =>
    page.settle(async () => {
      const before = asked.mock.calls.length
      for (let frames = 0; frames < 40 && asked.mock.calls.length === before; frames++) {
        stage.frame(1000)
        await Promise.resolve()
      }
    })
  return { prove: () => page.settle(() => finish()), picture, asked }
}
const proofs = () => page.get('[data-board="proofs"]').textContent ?? ''
const storyboard = () => page.get('[data-board="storyboard"]')

afterEach(() => page.end())

describe('the page for a board', () => {
  test('says the rank of each person once', async () => {
    await shown()
    expect([...page.get('.board-cast').children].map((each) => each.textContent)).toEqual([
      'Officer Ito',
      'Sgt. Cole',
      'Mr. Reed',
    ])
  })

  test('says plainly that nothing has been proved and that the storyboard is left out', async () => {
    await shown()
    expect(proofs()).toContain('Not proved: whether the scenario is fair is not known yet.')
    expect(storyboard().textContent).toContain('The storyboard is left out: its pictures have not been taken.')
  })

  test('holds what the proofs have shown, those that hold and those that do not, and where it comes from', async () => {
    const { prove } = await shown()
    await page.click(page.get('[data-proofs="begin"]'))
    await prove()
    expect(page.get('[data-proof="P1"][data-holds="true"]').textContent).toContain(
      'Every beat and ending can be reached',
    )
    const failed = page.get('[data-proof="P15"][data-holds="false"]').textContent ?? ''
    expect(failed).toContain('does not hold')
    expect(failed).toContain('Where it comes from: ')
    expect(proofs()).not.toContain('Not proved')
  })

  test('takes the pictures when it is asked to, and says how many there are when that is stopped', async () => {
    const { picture, asked } = await shown()
    await page.click(page.get('[data-board-control="pictures"]'))
    expect(page.get('progress').getAttribute('max')).toBe(String(shots.length))
    await picture()
    await page.settle()
    expect(asked).toHaveBeenCalledOnce()
    expect(storyboard().querySelectorAll('[data-shot]')).toHaveLength(1)
    expect(storyboard().querySelector('.see-shot-time')?.textContent).toMatch(/^\d+(\.\d+)? s$/)
    await page.click(page.get('[data-board-control="cancel"]'))
    expect(storyboard().textContent).toContain(`The storyboard is not whole: 0 of ${shots.length} pictures`)
  })

  test('says so where no pictures can be taken', async () => {
    await shown(['stage'])
    expect(storyboard().textContent).toContain('this browser cannot draw the stage')
    expect(document.querySelector('[data-board-control]')).toBeNull()
  })
})
