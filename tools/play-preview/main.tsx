import { render } from 'preact'
import { compile, start, type Pace } from '#engine'
import { createSession } from '../../src/app/session.ts'
import { PlayScreen } from '../../src/ui/play/index.ts'
import type { Missing, Settings, Shell } from '../../src/ui/shell/shell-types.ts'
import '../../src/ui/styles/base.css'
import { paperStage } from './paper-stage.ts'
import { scenario } from './scenario.ts'

/**
 * Address: `?pace=untimed&mode=assessment&captions=0&theme=dark&missing=stage&size=32&lesson=1&stage=real&shortcuts=0`.
 */
const asked = new URLSearchParams(location.search)
const pace: Pace = asked.get('pace') === 'untimed' ? 'untimed' : Number(asked.get('pace') ?? 1)
let settings: Settings = {
  language: 'system',
  theme: 'system',
  textSize: 1,
  pace,
  captions: asked.get('captions') !== '0',
  sound: true,
  volumes: { voice: 0.8, effects: 0.8, beds: 0.5 },
  reducedMotion: null,
  noFlash: false,
  quality: 'auto',
  shortcuts: asked.get('shortcuts') !== '0',
  keys: { notice: 'n', look: 'l', stepIn: ' ' },
  lessonDone: true,
}
document.documentElement.dataset['theme'] = asked.get('theme') ?? 'light'
const size = asked.get('size')
if (size !== null) document.documentElement.style.fontSize = `${size}px`

const listeners = new Set<() => void>()
const played = asked.get('lesson') === '1' ? { ...scenario, tutorial: true } : scenario
const session = createSession(
  start(compile(played), { pace, mode: asked.get('mode') === 'assessment' ? 'assessment' : 'practice', seed: 3 }),
  { now: () => performance.now() },
)

async function realStage(): Promise<Shell['stage']> {
  const { createTheatre } = await import('../../src/app/theatre.ts')
  const silent = new Proxy({}, { get: () => () => undefined }) as Parameters<typeof createTheatre>[0]['sound']
  return createTheatre({ settings: () => settings, sound: silent, trouble: console.warn })
}

const missing = (asked.get('missing')?.split(',') ?? []) as Missing[]
const paper = paperStage()
const stage = asked.get('stage') === 'real' ? await realStage() : paper
// Only what the play screen asks for.
const shell = {
  settings: () => settings,
  change(part: Partial<Settings>) {
    settings = { ...settings, ...part }
    for (const listener of listeners) listener()
  },
  missing: () => missing,
  subscribe(listener: () => void) {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  tick: () => undefined,
  stage: missing.includes('stage')
    ? { mount: (host: HTMLElement, s: typeof session) => paper.mount(host, s, false), anchors: () => ({}) }
    : stage,
} as unknown as Shell

Object.assign(window, { session })
const root = document.getElementById('app')
const end = (words: string) => () => {
  document.title = words
}
if (root !== null)
  render(<PlayScreen shell={shell} session={session} onLeave={end('left')} onDone={end('done')} />, root)
