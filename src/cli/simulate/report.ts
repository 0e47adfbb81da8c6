import type { CompiledScenario } from '#engine'
import type { Giveaway, Reliability, Simulation } from '#prove'
import { halfUp } from '#score'
import type { SpokenWords } from '../command.ts'

/** Rows under heads: the first column to the left, the others to the right, two spaces between. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows.reduce<number[]>((most, row) => row.map((cell, at) => Math.max(most[at] ?? 0, cell.length)), [])
  return rows.map((row) =>
    `  ${row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ')}`.trimEnd(),
  )
}

/** How numbers of a simulation are written; what cannot be told is a dash. */
function writing({ commands: { simulate: say } }: SpokenWords) {
  const or = (write: (number: number) => string) => (number: number | null | undefined) =>
    number === null || number === undefined ? say.none : write(number)
  return {
    points: or((score) => String(halfUp(score))),
    percent: or((share) => say.percent(halfUp(100 * share))),
    // A correlation may be below 0, which is not rounded half up.
    ratio: or((number) => number.toFixed(2)),
  }
}

function ofTypes({ types, plan }: Simulation, words: SpokenWords): string[] {
  const say = words.commands.simulate
  const { points, percent } = writing(words)
  const { head } = say
  const heads = [head.type, head.mean, head.meanIntervene, head.meanControl, head.mastered]
  const rows = types.map((found) => [
    say.types[found.type],
    points(found.mean),
    points(found.kinds.intervene?.mean),
    points(found.kinds.control?.mean),
    percent(found.mastered),
    ...(plan === null ? [] : [percent(found.plan?.passed), percent(found.plan?.undecided)]),
  ])
  return table([[...heads, ...(plan === null ? [] : [head.passed, head.undecided])], ...rows])
}

function ofScenes({ scenes }: Simulation, words: SpokenWords): string[] {
  const say = words.commands.simulate
  const { points, percent, ratio } = writing(words)
  const { sceneHead } = say
  const rows = scenes.map(({ scenario, kind, mean, mastered, discrimination }) => [
    scenario,
    say.kinds[kind],
    points(mean),
    percent(mastered),
    ratio(discrimination),
  ])
  return table([
    [sceneHead.scene, sceneHead.kind, sceneHead.mean, sceneHead.mastered, sceneHead.discrimination],
    ...rows,
  ])
}

function ofReliability({ reliability }: Simulation, words: SpokenWords): string[] {
  const say = words.commands.simulate
  const { ratio } = writing(words)
  const both = ({ alpha, splitHalf }: Reliability): [string, string] => [ratio(alpha), ratio(splitHalf)]
  const kinds = (['intervene', 'control'] as const).filter((kind) => reliability[kind].scenes > 1)
  return [
    say.reliability(...both(reliability.all)),
    ...kinds.map((kind) => say.reliabilityOf(kind, ...both(reliability[kind]))),
  ]
}

/** An act as it is on offer, with its beat. */
function actText(act: Giveaway['acts'][number], compiled: CompiledScenario | undefined, words: SpokenWords): string {
  const [beat = '', id] = act.act.split('/')
  const action = compiled?.beats.get(beat)?.beat.actions?.find((each) => each.id === id)
  return words.commands.simulate.act(action?.label ?? act.act, beat, writing(words).percent(act.share))
}

function ofGiveaways({ giveaways }: Simulation, scenes: readonly CompiledScenario[], words: SpokenWords): string[] {
  const say = words.commands.simulate
  const lines = giveaways.flatMap(({ scenario, type, mastered, acts }) => [
    `  ${say.giveaway(scenario, say.types[type], writing(words).percent(mastered))}`,
    ...acts.map(
      (act) =>
        `    ${actText(
          act,
          scenes.find((scene) => scene.scenario.id === scenario),
          words,
        )}`,
    ),
  ])
  return lines.length === 0 ? [] : ['', say.giveaways, ...lines]
}

/** What a simulation has found, line by line. `scenes` are those that were given to it. */
export function simulationText(found: Simulation, scenes: readonly CompiledScenario[], words: SpokenWords): string[] {
  const say = words.commands.simulate
  const { percent } = writing(words)
  return [
    say.heading(found.plan ?? say.library, found.scenes.length, found.people, found.seed),
    say.model,
    '',
    ...ofTypes(found, words),
    '',
    ...ofScenes(found, words),
    '',
    ...ofReliability(found, words),
    ...(found.plan === null ? [] : [say.false(percent(found.falsePass), percent(found.falseFail))]),
    ...ofGiveaways(found, scenes, words),
  ]
}
