// @vitest-environment happy-dom
import { screen } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { act, advance, followUp, logOf, nextEvent, offers, replay, start, stepIn, transcript } from '#engine'
import type { Log, Result, Run } from '#engine'
import { scorecard } from '#score'
import { DebriefScreen } from '../../src/ui/debrief/index.ts'
import { Numbers } from '../../src/ui/debrief/numbers.tsx'
import { steppedInText } from '../../src/ui/debrief/stepped-in.ts'
import { storyOf } from '../../src/play/story/story.ts'
import type { PlayFrom } from '../../src/play/begin-run.ts'
import { clockText, secondsBetween } from '../../src/ui/text/index.ts'
import { logNames, compiledOf, recordOf } from '../../build/sample-records/runs.ts'
import { textIn } from '../support/texts.ts'
import { finishedOf, portsAfter } from '../support/debrief-fixture.ts'
import * as page from '../support/page.tsx'

const playFrom = vi.fn<(from: PlayFrom) => Promise<void>>(async () => undefined)

interface Seen {
  readonly fresh?: boolean
  /** The run with another log, for what no fixture has. */
  readonly log?: Partial<Log>
}

/** The debrief of a run of the tests' logs. */
async function open(name: string, { fresh = false, log = {} }: Seen = {}): Promise<void> {
  const ports = await portsAfter(name)
  const finished = finishedOf(name)
  await page.show(
    <DebriefScreen
      finished={{ ...finished, log: { ...finished.log, ...log } }}
      fresh={fresh}
      onReflected={() => undefined}
      onAgain={() => undefined}
      onPlayFrom={playFrom}
      onLeave={() => undefined}
    />,
    ports,
  )
}
const t = textIn().getFixedT('en')
function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}

/** A finished run of the tests' logs. */
function replayed(name: string): Run {
  const { scenario, log } = recordOf(name, 0)
  const run = replay(compiledOf(scenario), log)
  if (!run.ok) throw new Error(`${name} does not replay`)
  return run.value
}

/** A run whose only act is an intervening one too weak to count, at the first chance there is. */
function weakRun(id: string) {
  const on = (run: Run) => advance(run, Math.max(1, nextEvent(run) - run.clock))
  const weak = (run: Run) => offers(run).find(({ kind, quality }) => kind === 'intervene' && quality < 3)
  let run = start(compiledOf(id))
  while (weak(run) === undefined) run = on(run)
  run = must(act(must(stepIn(run)), weak(run)?.id ?? ''))
  while (run.phase === 'playing') run = on(run)
  run = must(followUp(run, []))
  const card = scorecard(run)
  if (!card.ok) throw new Error(card.error.code)
  return { story: storyOf(run), card: card.value }
}
const headings = () => [...document.body.querySelectorAll('h1, h2')].map((heading) => heading.textContent)
const facts = () => page.get('.facts').textContent ?? ''
const controls = logNames.filter((name) => recordOf(name, 0).reading?.card.kind === 'control')

beforeEach(() => {
  playFrom.mockClear()
  window.scrollTo = vi.fn<() => void>()
  Element.prototype.scrollIntoView = vi.fn<() => void>()
})
afterEach(page.end)

describe('the page', () => {
  test('begins with the person affected, then the turning point, then the scores, then the rest', async () => {
    await open('long-stop/late')
    expect(headings()).toEqual([
      'The long stop',
      'What they would tell you',
      'Where it turned',
      'The numbers',
      'The run, second by second',
      'Afterwards',
      'The law behind it',
      'To take along',
    ])
  })

  test.each(['Show me the run', 'Skip this'])('opens at its top, its heading focused, after “%s”', async (button) => {
    await open('long-stop/late', { fresh: true })
    vi.mocked(window.scrollTo).mockClear()
    await page.click(screen.getByRole('button', { name: button }))
    expect(document.activeElement).toBe(page.get('h1'))
    expect(window.scrollTo).toHaveBeenCalledExactlyOnceWith(0, 0)
  })
})

describe('the turning point', () => {
  test('has its line as a button that plays the scene on with it', async () => {
    await open('long-stop/nothing')
    await page.click(page.get('.turning-line button'))
    expect(playFrom).toHaveBeenCalledOnce()
    const [from] = playFrom.mock.calls[0] ?? []
    expect(from).toMatchObject({ entries: 0, at: 28_600 })
    expect(page.get('.turning-line').textContent).toContain('at 0:28')
  })

  test('of a run that held shows it again from what was said', async () => {
    await open('long-stop/best')
    await page.click(page.get('.turning-line button'))
    expect(playFrom).not.toHaveBeenCalled()
    expect(page.get('.replay-bar').textContent).toContain('Pause')
    expect(page.input('input[type=range]').value).toBe('21000')
    expect(document.activeElement?.textContent).toBe('Pause')
  })

  test('plays nothing in an assessment, where nothing may be tried another way', async () => {
    await open('long-stop/nothing', { log: { mode: 'assessment' } })
    expect(document.body.querySelectorAll('.turning-line button')).toHaveLength(0)
    expect(page.get('.turning-line').textContent).toContain('Sarge')
    expect(page.text()).not.toContain('Play this from here')
  })
})

test('a silent run can be tried another way from every sign', async () => {
  await open('long-stop/nothing')
  const signs = [...document.body.querySelectorAll('.moment-cue')]
  expect(signs.length).toBeGreaterThan(5)
  for (const sign of signs) expect(sign.querySelector('.what-if button')).not.toBeNull()
  const [, second] = signs
  await page.click(second?.querySelector('.what-if button') ?? document.body)
  expect(playFrom).toHaveBeenCalledOnce()
})

describe('a control', () => {
  test.each(controls)('%s is told without a word of how early', async (name) => {
    await open(name, { fresh: true })
    const early = /\bearl(y|ier)\b|how soon|in good time/i
    // The author's words may be about a morning; the program's are what is looked at.
    const ours = () => {
      const copy = document.body.cloneNode(true) as HTMLElement
      for (const theirs of copy.querySelectorAll('[lang]')) theirs.remove()
      return copy.textContent ?? ''
    }
    expect(ours()).not.toMatch(early)
    await page.click(screen.getByRole('button', { name: 'Skip this' }))
    expect(page.get('.numbers').textContent).toContain('Overall')
    expect(ours()).not.toMatch(early)
  })

  test('keeps what was said of how well it went, and no answer to what was not asked', async () => {
    const ports = await portsAfter('page-two/watches')
    const { run } = finishedOf('page-two/watches')
    await page.show(
      <DebriefScreen
        finished={finishedOf('page-two/watches')}
        fresh
        onReflected={() => undefined}
        onAgain={() => undefined}
        onPlayFrom={playFrom}
        onLeave={() => undefined}
      />,
      ports,
    )
    expect(document.body.querySelectorAll('.reflection fieldset')).toHaveLength(3)
    await page.click(page.input('.reflection fieldset:last-of-type input[value="70"]'))
    await page.click(screen.getByRole('button', { name: 'Show me the run' }))
    expect(ports.records.ledger.run(run)?.self).toEqual({ early: null, effective: 70 })
  })
})

describe('when somebody stepped in', () => {
  test.each([
    ['long-stop/looks-away', /You stepped in at\d:\d\d, and said nothing/],
    ['still-prone/joins-in', /You stepped in at1:10, for something else/],
    ['third-double/deflects-then-yields', /You let it in at0:42; at 0:30 in words too weak to count/],
    ['long-stop/best', /You stepped in at0:21Between/],
    ['long-stop/nothing', /You stepped in atnot in this run/],
  ])('%s is told as its moments tell it', async (name, words) => {
    await open(name)
    expect(facts()).toMatch(words)
  })

  test('a weak act alone is told as one, not as none', () => {
    const { story, card } = weakRun('long-stop')
    expect(card.steppedInAt).toBeNull()
    const [act] = story.acts
    expect(steppedInText(t, story, card)).toBe(`${clockText(act?.at ?? 0)}, in words too weak to count`)
  })

  test('the span between two clocks is that of the clocks, whatever the fractions are', async () => {
    expect(secondsBetween(0, 28_600)).toBe(28)
    expect(secondsBetween(28_600, 57_400)).toBe(29)
    expect(secondsBetween(57_400, 28_600)).toBe(0)
    const { story, card } = weakRun('long-stop')
    await page.show(
      <Numbers
        card={{ ...card, noticedAt: 28.6, steppedInAt: 57.1, hesitation: 28.5 }}
        story={story}
        reflected={null}
        screenOuts={[]}
        lang="en"
      />,
    )
    expect(facts()).toContain('You noted it at0:28')
    expect(facts()).toContain('Between the two29 seconds')
  })
})

describe('a run that counts as 0', () => {
  test.each([
    ['long-stop/joins-in', 'join-in'],
    ['long-stop/dishonest', 'end-time'],
  ])('%s names what made it so, at the turning point, by the score and where it was chosen', async (name, id) => {
    await open(name)
    const { screenOuts, card } = finishedOf(name)
    expect(card?.screenOuts).toEqual([id])
    expect(screenOuts).toHaveLength(1)
    for (const where of ['.turning .screen-out', '.numbers .screen-outs'])
      expect(page.get(where).textContent).toContain(screenOuts[0])
    expect(page.get('.tag-zero').textContent).toBe('This made the run count as 0')
  })
})

/** Shows the whole debrief of a made run. */
async function openRun(run: Run): Promise<void> {
  const card = scorecard(run)
  if (!card.ok) throw new Error(card.error.code)
  const name = 'locker-twelve/nothing'
  const finished = { ...finishedOf(name), log: logOf(run), card: card.value, screenOuts: [] }
  const nothing = () => undefined
  await page.show(
    <DebriefScreen
      finished={finished}
      fresh={false}
      onReflected={nothing}
      onAgain={nothing}
      onPlayFrom={playFrom}
      onLeave={nothing}
    />,
    await portsAfter(name),
  )
}

describe('S4 what limits a run', () => {
  const untouchedThen = (id: string, items: readonly string[]): Run => {
    let run = start(compiledOf(id))
    while (run.phase === 'playing') run = advance(run, Math.max(1, nextEvent(run) - run.clock))
    return must(followUp(run, items))
  }

  test('what leaves somebody in danger is named at the turning point, by the score and where it was chosen', async () => {
    const { scenario } = compiledOf('locker-twelve')
    const item = scenario.followUp.items.find(({ worth }) => worth === 'unsafe')
    await openRun(untouchedThen('locker-twelve', [item?.id ?? '']))
    expect(page.get('.turning .screen-out').textContent).toContain(item?.label)
    expect(page.get('.turning .screen-out').textContent).toContain('leaves somebody in danger')
    expect(page.get('.numbers .score-limit').textContent).toContain('50 at most')
    expect(page.get('.after .tag-zero').textContent).toBe('This kept the run at 50 at most')
  })

  test('a run that is not mastered says what it lacks, and a mastered one says nothing of it', async () => {
    await open('long-stop/nothing')
    const lacks = page.get('.score-lacking').textContent
    expect(lacks).toContain('stepping in before the line was crossed')
    expect(lacks).toContain('an ending in which it was prevented or stopped')
    // Overall follows from the others.
    expect(lacks).not.toContain('70 of Overall')
    page.end()
    await open('long-stop/best')
    expect(document.querySelector('.score-lacking')).toBeNull()
  })
})

describe('the timeline in words', () => {
  const moments = () => [...document.querySelectorAll('.moment')].map((one) => one.textContent ?? '')

  test('1.1.1 what the untouched run does, and the moment to have spoken by, stand among the moments', async () => {
    await open('long-stop/late')
    const { ghost, milestones } = storyOf(replayed('long-stop/late'))
    const told = moments().filter((one) => one.includes('If nobody steps in'))
    expect(told).toHaveLength(ghost.filter(({ harm }) => harm !== 'none').length)
    const due = moments().find((one) => one.includes('By now a trained officer has spoken.'))
    expect(due).toContain(clockText(milestones.actBy ?? 0))
  })

  test('a sign names who made it, and its clock says what it shows', async () => {
    await open('long-stop/late')
    const sign = page.get('.moment-cue')
    expect(sign.textContent).toContain('Sgt. Harmon')
    const clock = page.get('.moment-cue button.time')
    expect(clock.getAttribute('aria-label')).toMatch(
      new RegExp(`^${clock.textContent}, A sign. Show it: .*Sgt. Harmon`),
    )
  })

  test('A11 the slider goes by seconds and by what happens', async () => {
    await open('long-stop/late')
    const slider = page.input('.scrub input')
    const clock = () => page.get('.replay-bar .time').textContent?.split(' / ')[0]
    for (const expected of ['0:01', '0:02']) {
      await page.press(slider, 'ArrowRight')
      expect(clock()).toBe(expected)
    }
    await page.press(slider, 'ArrowLeft')
    expect(clock()).toBe('0:01')
    const story = storyOf(replayed('long-stop/late'))
    const next = transcript(story.run).find(({ since }) => since > 1000)
    await page.press(slider, 'PageUp')
    expect(clock()).toBe(clockText(next?.since ?? 0))
    await page.press(slider, 'End')
    expect(clock()).toBe(clockText(story.end))
  })

  test('printing opens every why, and folds it again', async () => {
    await open('long-stop/late')
    const folds = () => [...document.querySelectorAll<HTMLDetailsElement>('.debrief details')]
    expect(folds().length).toBeGreaterThan(1)
    await page.settle(() => dispatchEvent(new Event('beforeprint')))
    expect(folds().every((one) => one.open)).toBe(true)
    await page.settle(() => dispatchEvent(new Event('afterprint')))
    expect(folds().some((one) => one.open)).toBe(false)
  })
})
