import { readFileSync } from 'node:fs'
import { view } from '#engine'
import { weathers } from '#scenario'
import type { CastView, CompiledScenario, Run, View } from '#engine'
import { bedsOfScene } from '../../src/sound/beds-of-scene.ts'
import { strikeOf } from '../../src/sound/sound-of-view.ts'
import { between } from '../../src/stage/cast/changes.ts'
import { bodyDrawing, overFace } from '../../src/stage/cast/compose.ts'
import type { PieceName } from '../../src/stage/cast/compose.ts'
import { bodyOf, walkBody, WALK_FRAMES } from '../../src/stage/cast/poses.ts'
import { wardrobeOf } from '../../src/stage/cast/wardrobe.ts'
import type { Wardrobe } from '../../src/stage/cast/wardrobe.ts'
import { circumstancesOf } from '../../src/stage/place/place-set.ts'
import { setOf } from '../../src/stage/place/set-of.ts'
import { coveringRuns } from '#prove'

const texts = new Map<PieceName, string>()
function textOf(name: PieceName): string {
  const text = texts.get(name) ?? readFileSync(`assets/cast/${name}.svg`, 'utf8')
  texts.set(name, text)
  return text
}

const bodies = new Map<string, readonly PieceName[]>()
/** The pieces one body of one person is put together from. */
function piecesOfBody(body: PieceName, wardrobe: Wardrobe): readonly PieceName[] {
  const key = `${body} ${wardrobe.key}`
  const known = bodies.get(key)
  if (known) return known
  const found = new Set<PieceName>([body])
  bodyDrawing(body, wardrobe, (name) => {
    found.add(name)
    return textOf(name)
  })
  bodies.set(key, [...found])
  return [...found]
}

/** The drawings of a place that are seen in a view, in whatever weather, another place's among them. */
function drawingsOf(now: View): string[] {
  const set = setOf(now.place)
  const circumstances = weathers.map((weather) => circumstancesOf(set, { ...now, weather }))
  return set.order.flatMap((item) =>
    typeof item === 'string' || !circumstances.some((one) => item.when?.(one) ?? true)
      ? []
      : [`assets/places/${item.from ?? set.folder}/${item.file}.svg`],
  )
}

/**
 * The pieces one person is put together from as they are in a view, what they walk with, and what is seen on the way from
 * the body they were in.
 */
function piecesOf(member: CastView, before: PieceName | null): PieceName[] {
  const wardrobe = wardrobeOf(member)
  const body = bodyOf(member, wardrobe)
  const walks =
    wardrobe.build === 'wheelchair' ? [] : Array.from({ length: WALK_FRAMES }, (_, i) => walkBody(i, wardrobe.build))
  const way = before === null || before === body ? [] : between(before, body)
  return [
    ...[body, ...walks, ...way].flatMap((one) => piecesOfBody(one, wardrobe)),
    `head/${wardrobe.head}`,
    `face/${member.face}`,
    ...overFace(wardrobe),
  ]
}

/** The drawings of everything that is seen in a run, in the order of what happens. */
function* artIn(run: Run): Generator<string> {
  const bodyBefore = new Map<string, PieceName>()
  let before: View | null = null
  for (const h of run.events) {
    const now = view(run, h.at)
    if (now === before) continue
    before = now
    yield* drawingsOf(now)
    for (const member of now.cast) {
      // Who comes back is drawn anew.
      if (member.place === 'off') bodyBefore.delete(member.id)
      else {
        for (const piece of piecesOf(member, bodyBefore.get(member.id) ?? null)) yield `assets/cast/${piece}.svg`
        bodyBefore.set(member.id, bodyOf(member, wardrobeOf(member)))
      }
    }
  }
}

/** The files of art and sound a scenario asks for: in any of its runs with one act, all weathers of its places drawn. */
export function sourcesOf(compiled: CompiledScenario): { art: Set<string>; sound: Set<string> } {
  const { place, time, weather } = compiled.scenario.stage
  const art = new Set<string>()
  const sound = new Set(['assets/sound/ui.webm', 'assets/sound/pulse.webm'])
  for (const { bed } of bedsOfScene(place, time, weather ?? 'clear')) sound.add(`assets/sound/bed-${bed}.webm`)
  for (const run of coveringRuns(compiled)) {
    for (const drawing of artIn(run)) art.add(drawing)
    for (const h of run.events) {
      const now = view(run, h.at).sound
      if (now) sound.add(`assets/sound/${strikeOf(now.id, now.key).file}.webm`)
    }
  }
  return { art, sound }
}
