import type { View } from '#engine'
import { advance, offers, start, stepBack, stepIn, untouched, view } from '#engine'
import type { CompiledScenario, Run } from '#engine'
import { granted, coveringRuns } from '#prove'
import type { Take } from '../../tools/safety/stage.ts'

/** Frames a second: twice the fastest flicker there could be. */
const smooth = 30
/** Frames a second where only standing still is looked at. */
const coarse = 10
/** Sounds that come with light, or may. */
const lit = new Set(['thunder', 'siren-chirp', 'car-passes', 'engine-start'])

/** A stretch of a run as it is played. */
function stretch(run: Run, name: string, from: number, seconds: number, fps = smooth): Take {
  const frames = Math.round(seconds * fps)
  const shown: { frame: number; view: View; extra: Take['shown'][number]['extra'] }[] = []
  for (let frame = 0; frame < frames; frame++) {
    const now = view(run, Math.max(0, Math.round(from + (frame * 1000) / fps)))
    if (now === shown.at(-1)?.view) continue
    shown.push({ frame, view: now, extra: { mode: now.ending ? 'over' : 'playing', acting: null } })
  }
  return { name, fps, frames, shown, noFlash: false, reducedMotion: false, settle: 0, pardon: 0 }
}

/** Where most happens within `span` ms of a run. */
function busiest(run: Run, span: number): number {
  const at = run.events.map((h) => h.at)
  const within = (from: number): number => at.filter((t) => t >= from && t < from + span).length
  return at.toSorted((a, b) => within(b) - within(a))[0] ?? 0
}

/** The stretches of a scenario that may flash: its opening, its busiest seconds, and every light that comes with a sound. */
export function riskyTakes(compiled: CompiledScenario): Take[] {
  const { id } = compiled.scenario
  const runs = coveringRuns(compiled)
  const idle = untouched(compiled)
  const takes = [stretch(idle, `${id}: opening`, 0, 2.5), stretch(idle, `${id}: busiest`, busiest(idle, 4000), 4)]
  const heard = new Map<string, Take>()
  for (const run of runs) {
    for (const h of run.events) {
      if (h.what !== 'moment') continue
      const { sound } = view(run, h.at)
      if (sound === null || sound.since !== h.at || !lit.has(sound.id)) continue
      const key = `${sound.id} ${view(run, h.at).tension}`
      if (!heard.has(key)) heard.set(key, stretch(run, `${id}: ${sound.id} at ${h.at} ms`, h.at - 300, 3))
    }
  }
  return [...takes, ...heard.values()]
}

/** Stepping in and back as fast as fingers allow, and an act: what only the trainee makes the picture do. */
export function trainee(compiled: CompiledScenario): Take {
  let there = advance(start(compiled), 5000)
  while (offers(there).length === 0) there = advance(there, 1000)
  const open = granted(stepIn(there))
  const back = granted(stepBack(open))
  const takeOff = offers(there)[0]
  const shown: Take['shown'][number][] = [{ frame: 0, view: view(there), extra: { mode: 'playing', acting: null } }]
  for (let i = 0; i < 4; i++) {
    shown.push({ frame: 15 + i * 24, view: view(open), extra: { mode: 'choosing', acting: null } })
    shown.push({ frame: 27 + i * 24, view: view(back), extra: { mode: 'playing', acting: null } })
  }
  if (takeOff) {
    const acting = {
      text: takeOff.label,
      spoken: true,
      to: takeOff.to ?? null,
      rung: takeOff.rung ?? null,
      kind: takeOff.kind,
    }
    shown.push({ frame: 115, view: view(open), extra: { mode: 'acting', acting } })
  }
  const rest = { noFlash: false, reducedMotion: false, settle: 30, pardon: 0 }
  return { name: `${compiled.scenario.id}: stepping in and back`, fps: smooth, frames: 150, shown, ...rest }
}

/** What must be found: the dimming put on and off five times a second by day. */
export function flicker(compiled: CompiledScenario): Take {
  const now = view(untouched(compiled), 0)
  const modes = ['playing', 'choosing'] as const
  const shown = Array.from({ length: 30 }, (_, i) => {
    const mode = modes[i % 2] ?? 'playing'
    return { frame: i * 3, view: now, extra: { mode, acting: null } }
  })
  const rest = { noFlash: false, reducedMotion: true, settle: 10, pardon: 0 }
  return { name: `${compiled.scenario.id}: flicker`, fps: smooth, frames: 90, shown, ...rest }
}

/** Nobody is there and no weather: all that still moves is light. */
export function lightsAlone(compiled: CompiledScenario, noFlash: boolean): Take {
  const run = untouched(compiled)
  const first = view(run, 0)
  const calm = { weather: 'clear', tension: 0, speech: null, action: null, thought: null } as const
  const empty: View = { ...first, ...calm, cast: first.cast.map((member) => ({ ...member, place: 'off' })) }
  const lightning = run.events.map((h) => view(run, h.at)).find((now) => now.sound?.id === 'thunder')
  const extra = { mode: 'playing', acting: null } as const
  const shown = [{ frame: 0, view: empty, extra }]
  if (lightning) shown.push({ frame: 60, view: { ...empty, sound: lightning.sound }, extra })
  const name = `${compiled.scenario.id}: lights alone${noFlash ? ', no flashing' : ''}`
  return { name, fps: smooth, frames: 120, shown, noFlash, reducedMotion: false, settle: 80, pardon: 1 }
}

/** The busiest seconds with reduced motion: a picture changes when the view does, and then stands. */
export function stillTake(compiled: CompiledScenario): Take {
  const run = untouched(compiled)
  return {
    ...stretch(run, `${compiled.scenario.id}: reduced motion`, busiest(run, 8000), 8, coarse),
    reducedMotion: true,
    settle: 0,
    pardon: 10,
  }
}
