import { render } from 'preact'
import { compile, replay, upTo } from '#engine'
import type { Log, CompiledScenario } from '#engine'
import { parseScenario } from '#scenario'
import { defaultSettings } from '../../src/app/settings.ts'
import { createSession, noInput } from '#play'
import type { PlaySession, PlayState } from '#play'
import { createFrameLoop } from '../../src/app/frame-loop.ts'
import { createInsets } from '../../src/app/insets.ts'
import { createOwnMedia } from '../../src/app/own-media.ts'
import { PlayScreen } from '../../src/ui/play/index.ts'
import { createVoices } from '../../src/app/voices.ts'
import { PortsProvider, type Ports, type Settings } from '../../src/ui/ports/index.ts'
import { createText, fetchTexts, sections, TextProvider } from '../../src/ui/text/index.ts'
import '../../src/ui/styles/base.css'
import type { Shot } from './shots.ts'

/** The real play screen over the real stage, at any moment of any log: `show(shot, log)` resolves when it stands still. */

const settings: Settings = {
  ...defaultSettings,
  reducedMotion: false,
  noFlash: true,
  // A picture to be looked at is not drawn coarser because the machine is slow.
  quality: 'high',
}
const sources = import.meta.glob<string>('../../scenarios/*/scenario.json', { query: '?raw', import: 'default' })
const given = new Map<string, string>()
const compiledScenarios = new Map<string, CompiledScenario>()
async function compiledOf(id: string): Promise<CompiledScenario> {
  const known = compiledScenarios.get(id)
  if (known) return known
  const source = given.get(id) ?? (await sources[`../../scenarios/${id}/scenario.json`]?.())
  const { scenario } = parseScenario(source ?? '', id)
  if (scenario === null) throw new Error(`${id} does not check`)
  const compiled = compile(scenario)
  compiledScenarios.set(id, compiled)
  return compiled
}

async function sessionAt(shot: Shot, log: Log): Promise<PlaySession> {
  const whole = replay(await compiledOf(shot.scenario), log)
  if (!whole.ok) throw new Error(whole.error.code)
  const session = createSession(upTo(whole.value, shot.entries, shot.at), { now: () => 0 })
  if (shot.mode !== 'playing' && session.state().options === null) session.stepIn()
  if (shot.mode === 'acting' && shot.action !== undefined) session.act(shot.action)
  return session
}

const listeners = new Set<() => void>()
let inner: PlaySession | null = null
const current = (): PlaySession => {
  if (inner === null) throw new Error('nothing is shown yet')
  return inner
}
const nothing = (): void => undefined
const session: PlaySession = {
  state: () => current().state(),
  subscribe(listener) {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  ...noInput,
  run: () => current().run(),
  log: () => current().log(),
}

/** What the stage sees: the same state, paused, so that everybody is at once where they should be. */
let held = true
let frozen: { of: PlayState; state: PlayState } | null = null
const forStage: PlaySession = {
  ...session,
  state() {
    const of = session.state()
    if (frozen?.of !== of || frozen.state.paused !== held) frozen = { of, state: { ...of, paused: held } }
    return frozen.state
  },
}

const silent = new Proxy({}, { get: () => () => undefined }) as Parameters<typeof createFrameLoop>[0]['sound']
const media = createOwnMedia({ outsideMedia: async () => null })
const frameLoop = createFrameLoop({
  settings: () => settings,
  sound: silent,
  trouble: (what) => console.warn(`missing: ${what}`),
  ownFile: media.address,
})
const never = () => nothing
/** The few ports the play screen asks for. */
const ports: Pick<Ports, 'preferences' | 'machine' | 'ticks' | 'stage' | 'insets' | 'voices'> = {
  // A picture says nothing.
  voices: createVoices({}),
  preferences: { settings: () => settings, change: nothing, subscribe: never },
  machine: { missing: () => [], subscribe: never },
  ticks: { tick: nothing },
  stage: { ...frameLoop, mount: (host) => frameLoop.mount(host, forStage) },
  insets: createInsets(media),
}

const until = (there: () => boolean): Promise<void> =>
  new Promise((done) => {
    const look = (): void => {
      if (there()) done()
      else requestAnimationFrame(look)
    }
    look()
  })
/** Words look again for heads that have moved this often, ms, and then glide there. */
const SETTLED = 620
const frames = async (count: number): Promise<void> => {
  let left = count
  await until(() => left-- <= 0)
}

/** The page's frames run faster than the clock; pictures that are being drawn get this long, ms. */
const DRAWN = 160
const drawn = (): Promise<void> => new Promise((done) => void setTimeout(done, DRAWN))

/** Whether every inset that is shown has its picture, or its words instead. */
const insetsAreDrawn = (): boolean =>
  [...document.querySelectorAll('[data-inset]')].every((panel) => {
    const picture = panel.querySelector('img')
    return picture === null ? panel.textContent !== '' : picture.complete
  })

/** A place gets this long to be built, ms. */
const BUILT = 40_000
/** Waits until the place of the moment is the one that is shown: until it is built, the one before it stays. */
async function placeIsShown(): Promise<void> {
  const { place, time, weather } = session.state().view
  const begun = performance.now()
  await until(
    () =>
      document.querySelector('canvas')?.dataset['shows'] === `${place} ${time} ${weather}` ||
      performance.now() - begun > BUILT,
  )
}

async function show(shot: Shot, log: Log): Promise<void> {
  const first = inner === null
  inner = await sessionAt(shot, log)
  if (first) {
    const root = document.getElementById('app')
    if (root !== null)
      render(
        <TextProvider text={createText('en', await fetchTexts('en', sections))}>
          <PortsProvider ports={ports}>
            <PlayScreen session={session} onLeave={nothing} onDone={nothing} />
          </PortsProvider>
        </TextProvider>,
        root,
      )
  } else for (const listener of listeners) listener()
  await frames(3)
  document.querySelector<HTMLButtonElement>('[data-control="show-lines"]')?.click()
  const still = () => until(() => document.querySelector('canvas')?.dataset['stands'] === 'still')
  await placeIsShown()
  await still()
  await document.fonts.ready
  await until(insetsAreDrawn)
  // Words follow the heads a moment later, and the picture keeps out of the words.
  await frames(4)
  await still()
  // A pose whose pictures came late is taken up now.
  held = false
  await drawn()
  // Whoever turns around by it has turned.
  const since = performance.now()
  await until(() => performance.now() - since > SETTLED)
  held = true
}
/** Gives the page the text of a scenario that it then knows by this id. */
function give(id: string, source: string): void {
  given.set(id, source)
  compiledScenarios.delete(id)
}
Object.assign(globalThis, { show, give })
