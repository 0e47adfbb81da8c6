// @vitest-environment happy-dom
import { screen } from '@testing-library/preact'
import { checkRecordsFile } from '#records'
import type { Ledger, CompiledOf } from '#records'
import { loadWords } from '#words'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { differences } from '../../src/records/file/differences.ts'
import { RecordScreen } from '../../src/ui/record/record-screen.tsx'
import { attemptText, certificateText } from '../../src/ui/record/trouble-words.ts'
import type { Records } from '../../src/ui/ports/index.ts'
import { textIn } from '../support/texts.ts'
import { fakePorts, type PortParts } from '../support/fake-ports.ts'
import { attemptOf, offerOf } from '../../build/sample-records/attempts.ts'
import { ana, exported, passed } from '../records/exported.ts'
import { asOfRules1 } from '../records/of-rules-1.ts'
import { fakeStore, ledgerOver, openRun } from '../support/fake-store.ts'
import { compiledOf, recordOf } from '../../build/sample-records/runs.ts'
import * as page from '../support/page.tsx'
import { fetched } from '../support/fetched.ts'

let ledger: Ledger
const here: CompiledOf = (id) => compiledOf(id)

/** The screen over a ledger of its own. `text`: what is in the file that is chosen. */
async function open(parts: PortParts = {}, text = ''): Promise<void> {
  const check = vi.fn<Records['check']>(async () => checkRecordsFile(text, here))
  const ports = fakePorts({ ledger }, { records: { check }, ...parts })
  await page.show(<RecordScreen onResume={async () => 'gone'} onReopen={async () => false} />, ports)
}
const choose = (name: string) => {
  const input = page.input('input[type=file]')
  Object.defineProperty(input, 'files', { value: [new File(['{}'], name)], configurable: true })
  return page.settle(() => input.dispatchEvent(new Event('change', { bubbles: true })))
}

beforeEach(async () => {
  window.scrollTo = () => undefined
  ledger = await ledgerOver(fakeStore())
})
afterEach(page.end)

describe('the record', () => {
  test('where nothing can be kept says so before there is a run, and promises nothing', async () => {
    ledger = await ledgerOver(null)
    await open({ machine: { missing: () => ['storage'] } })
    expect(page.text()).toContain('This browser keeps nothing just now')
    expect(page.text()).toContain('Nothing can be kept in this browser')
    expect(page.text()).not.toContain('It stays in this browser')
    expect(page.text()).not.toContain('Ask it to keep them')
  })
  test('without runs says what will be here, and that there is no password', async () => {
    await open()
    expect(page.text()).toContain('No runs yet.')
    expect(page.text()).toContain('There is no password.')
  })

  test('tells scores in words and numbers, and what is not scored why', async () => {
    const person = ledger.current().id
    await ledger.putRun(recordOf('long-stop/late', 3, { person }))
    await ledger.putRun(recordOf('long-stop/best', 2, { person, id: 'u', reading: null, unchecked: true }))
    await ledger.putRun(openRun({ person, id: 'o', begun: '2026-01-01T00:00:00.000Z' }))
    await open()
    const rows = [...document.body.querySelectorAll('.record-run')].map((row) => row.textContent)
    expect(rows[0]).toMatch(/Early\d+ after the line was crossed/)
    expect(rows[1]).toContain('counts for nothing')
    expect(rows[2]).toContain('Stands at 0:00')
  })

  test('a run that was scored under earlier rules is shown as that, and its debrief as by the rules of now', async () => {
    const person = ledger.current().id
    const earlier = { rules: 1, early: 80, effective: 87, overall: 83, mastered: true } as const
    const old = { person, reading: null, earlier } as const
    await ledger.putRun(recordOf('long-stop/late', 3, { ...old, id: 'a' }))
    await ledger.putRun(recordOf('long-stop/late', 2, { ...old, id: 'b', unchecked: true }))
    await open()
    const rows = [...document.body.querySelectorAll('.record-run')].map((row) => row.textContent)
    expect(rows[0]).toContain(
      'Scored under earlier rules: 83, strong, mastered. It counts for no plan, and its debrief',
    )
    expect(rows[1]).toContain('Scored under earlier rules: 83, strong, mastered. It counts for no plan.')
    expect(document.body.querySelector('.record-run-scores')).toBeNull()
    expect(screen.getAllByRole('button', { name: /^Debrief of/ })).toHaveLength(1)
  })

  test('a run that no longer fits is said so', async () => {
    await ledger.putRun(recordOf('long-stop/late', 3, { person: ledger.current().id }))
    await open()
    await page.click(page.get('.record-run .button'))
    expect(page.text()).toContain('no longer fits its scenario')
  })

  test('A4: saving a name leaves the focus where it is, and shows the name as it is kept', async () => {
    await open()
    const field = page.input('.record-name input')
    field.value = '  Ana   Ruiz '
    await page.settle(() => field.dispatchEvent(new Event('input', { bubbles: true })))
    screen.getByRole('button', { name: 'Save' }).focus()
    await page.settle(() => page.get('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })))
    await vi.waitFor(() => expect(page.get('h1').textContent).toBe('Record of Ana Ruiz'), fetched)
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Save' }))
    expect(page.input('.record-name input').value).toBe('Ana Ruiz')
    await page.settle(() => ledger.rename(ledger.current().id, 'Badge 4471'))
    expect(page.input('.record-name input').value).toBe('Badge 4471')
  })

  test('a name of nothing visible is none, and one that turns the direction of writing is shown as its letters are', async () => {
    await open()
    const save = async (typed: string) => {
      const field = page.input('.record-name input')
      field.value = typed
      await page.settle(() => field.dispatchEvent(new Event('input', { bubbles: true })))
      await page.settle(() => page.get('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })))
    }
    await save('\u200b\u200b')
    await vi.waitFor(() => expect(page.text()).toContain('Saved. You have no name here.'), fetched)
    expect(page.get('h1').textContent).toBe('Your record')
    await save('Ana \u202eziuR')
    await vi.waitFor(() => expect(page.get('h1').textContent).toBe('Record of Ana ziuR'), fetched)
    expect(page.input('.record-name input').value).toBe('Ana ziuR')
  })

  test('a run’s hour is that of the clock it was played by, wherever it is looked at', async () => {
    vi.stubEnv('TZ', 'Pacific/Kiritimati')
    const run = recordOf('long-stop/late', 3, { person: ledger.current().id, begun: '2026-03-11T03:30:00.000Z' })
    await ledger.putRun({ ...run, east: -7 * 60 })
    await open()
    expect(page.get('.record-run time').textContent).toMatch(/^Mar 10, 2026, 8:30\sPM$/)
    vi.unstubAllEnvs()
  })

  test('A4: a run brought back, and older runs shown, take the focus of the button that goes away', async () => {
    const person = ledger.current().id
    for (let day = 0; day < 12; day++)
      await ledger.putRun(recordOf('long-stop/late', day, { person, id: `run ${day}` }))
    await open()
    const toHeading = () => vi.waitFor(() => expect(document.activeElement?.id).toBe('runs'), fetched)
    for (const way of [/^Undo$/, /^Dismiss/]) {
      await page.click(page.get('.record-run .icon-button'))
      await vi.waitFor(() => screen.getByRole('button', { name: way }).focus(), fetched)
      await page.click(screen.getByRole('button', { name: way }))
      await toHeading()
    }
    screen.getByRole('button', { name: 'Show 1 more' }).focus()
    await page.click(screen.getByRole('button', { name: 'Show 1 more' }))
    await vi.waitFor(() => expect(document.activeElement?.matches('.record-run:nth-child(11) h3')).toBe(true), fetched)
  })

  test('A4: asking the browser to keep the records takes the button away, not the focus', async () => {
    const storage = { persisted: async () => false, persist: async () => true }
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { storage }))
    await open()
    screen.getByRole('button', { name: 'Ask it to keep them' }).focus()
    await page.click(screen.getByRole('button', { name: 'Ask it to keep them' }))
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('files'), fetched)
    vi.unstubAllGlobals()
  })

  test('a namesake’s runs can be added to who is here', async () => {
    await ledger.addPerson('ana ruiz')
    const mine = ledger.current().id
    await open({}, exported())
    await choose('ana.json')
    expect(page.text()).toContain('“ana ruiz” is here already.')
    await page.click(page.input('.record-outcome input[type=radio][value]:not([value=""])'))
    await page.click(screen.getByRole('button', { name: 'Take 4 runs' }))
    expect(ledger.people()).toHaveLength(1)
    expect(ledger.runs(mine)).toHaveLength(4)
    expect(ledger.attempts(mine)).toMatchObject([{ id: passed().attempt.id }])
    await vi.waitFor(() => expect(page.text()).toContain('Taken: 4 runs.'), fetched)
  })

  test('whatever of a score a file can have otherwise is told in words of the language', async () => {
    const t = textIn('es').getFixedT('es')
    const words = await loadWords('es')
    const card = ['long-stop/late', 'wet-night/best'].map((name) => recordOf(name, 0).reading)
    const what = card.flatMap((reading) => (reading ? [...differences(reading, {}), ...differences(reading, 0)] : []))
    expect(what.map(({ of }) => of).filter((of) => !Object.hasOwn(words.records.parts, of))).toEqual([])
    const told = (of: string) => words.records.run({ code: 'score-differs', what: [{ of, file: '1', log: '2' }] })
    expect(told('screenOuts')).toContain('la lista de lo que se sumó al daño es 1 en el archivo')
    expect(told('unheardOf')).toContain('unheardOf es 1')
    const day = { of: 'validUntil', file: 'null', log: '2026-03-01' }
    const certificate = {
      code: 'certificate-differs',
      number: 1,
      plan: 'P',
      name: 'Ana',
      day: '2026-03-01',
      what: [day],
    } as const
    expect(certificateText(t, words, certificate)).toContain('el día hasta el que vale es null en el archivo')
  })

  test('what is wrong in a file is told before anything is taken', async () => {
    await open(
      {},
      exported(({ runs }) => ({
        runs: runs.map((run, i) => (i === 2 && run.log ? { ...run, log: { ...run.log, entries: [] } } : run)),
      })),
    )
    await choose('ana.json')
    expect(page.text()).toContain('1 run is not taken:')
    expect(page.text()).toMatch(/Run 3, “The long stop”, Ana Ruiz, .*: its log stops before the end\./)
    expect(ledger.runs()).toEqual([])
    await page.click(screen.getByRole('button', { name: 'Take nothing' }))
    expect(document.body.querySelector('.record-outcome')).toBeNull()
  })

  test('while a file is checked it says how far it has come, and can be stopped with nothing taken', async () => {
    let tell: ((done: number) => void) | undefined
    const check: Records['check'] = (_, signal, onProgress) => {
      tell = onProgress
      return new Promise((_done, failed) => signal?.addEventListener('abort', () => failed(signal.reason)))
    }
    await open({ records: { check } })
    await choose('many.json')
    const bar = () => page.get('progress') as HTMLProgressElement
    expect(bar().getAttribute('aria-label')).toBe('How much of many.json has been checked')
    await page.settle(() => tell?.(0.5))
    expect(bar().value).toBe(0.5)
    await page.click(screen.getByRole('button', { name: 'Stop' }))
    expect(document.body.querySelector('progress')).toBeNull()
    expect(page.text()).toContain('many.json was not checked to its end, and nothing was taken.')
    expect(document.activeElement).toBe(page.get('#import'))
    expect(ledger.runs()).toEqual([])
  })

  test('of a file with thousands of everything, some lines are shown and the rest counted', async () => {
    const many = Array.from({ length: 2000 }, (_, i) => ({ ...ana, id: `x${i}`, name: `Person ${i}` }))
    await ledger.addPerson('Person 7')
    await open(
      {},
      exported(({ runs }) => ({
        people: many,
        runs: many.flatMap(({ id }) => runs.slice(2, 3).map((run) => ({ ...run, id, person: `no-${id}` }))),
        attempts: [],
      })),
    )
    await choose('many.json')
    expect(document.body.querySelectorAll('.record-outcome li').length).toBeLessThan(200)
    expect(page.text()).toContain('2000 runs are not taken:')
    expect(page.text()).toContain('… and 1950 more')
    expect(page.text()).toContain('“Person 7” is here already.')
  })

  test('runs that were scored under rules 1 are told apart, before they are taken', async () => {
    await open(
      {},
      exported(({ runs }) => ({ runs: runs.slice(2, 3).map(asOfRules1), attempts: [] })),
    )
    await choose('old.json')
    expect(page.text()).toContain('1 run was scored under earlier rules. It is kept and shown as that')
    await page.click(screen.getByRole('button', { name: 'Take 1 run' }))
    await vi.waitFor(() => expect(page.text()).toContain('Taken: 1 run.'), fetched)
    expect(ledger.runs('p')[0]).toMatchObject({ reading: null, earlier: { rules: 1 } })
  })

  test('what is wrong with people and attempts is told, in both languages', async () => {
    const twice = exported(({ people, attempts }) => ({
      people: [...people, { ...ana, name: 'Cleo' }],
      attempts: attempts.map((one) => ({ ...one, ended: '2026-01-01T08:00:00.000Z', certificate: null })),
    }))
    await open({}, twice)
    await choose('twice.json')
    expect(page.text()).toContain('1 person is not taken:')
    expect(page.text()).toContain('Person 2, Cleo: the id is that of person 1')
    expect(page.text()).toMatch(
      /1 attempt at a plan is not taken.*Attempt 1, “quarter”, Ana Ruiz: it ends before it begins/,
    )
    const t = textIn('es').getFixedT('es')
    const words = await loadWords('es')
    const trouble = { number: 1, plan: 'quarter', person: 'Ana', begun: '2026-01-01T08:00:00.000Z' }
    for (const code of ['no-person', 'ends-early', 'certificate-time', 'other-scenes', 'not-played-before'] as const)
      expect(attemptText(t, words, { ...trouble, code }, (plan) => plan)).toMatch(/^Intento 1, “quarter”/)
    expect(words.records.file({ code: 'too-much', what: 'runs', most: 50_000 })).toMatch(
      /^Tiene más de 50,000 prácticas/,
    )
  })

  test('deleting the try of an assessment says that it stays counted', async () => {
    const { runs, attempts } = attemptOf('annual-refresher', ['nothing'])
    const person = ledger.current().id
    for (const one of attempts) await ledger.putAttempt({ ...one, person })
    for (const one of runs) await ledger.putRun({ ...one, person })
    const offers = [offerOf('annual-refresher')]
    await open({ courses: { offers: () => offers } })
    await page.click(page.get('.record-run-ways > :last-child'))
    await vi.waitFor(
      () => expect(page.text()).toContain('In its plan, this scene stays tried: there is one try a scene.'),
      fetched,
    )
    expect(ledger.runs()).toEqual([])
  })
})
