import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Scenario } from '#scenario'
import { afterAll, describe, expect, test } from 'vitest'
import { englishCommands } from '#words'
import { createMachine } from 'xstate'
import { mermaidOf } from '../../src/cli/graph/mermaid.ts'
import { main } from '../../src/cli/main.ts'
import { scene, sceneWith } from '../engine/scene.ts'
import { scriptedIo } from './scripted-io.ts'

const folder = mkdtempSync(join(tmpdir(), 'step-in-graph-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const file = join(folder, 'scene.json')
writeFileSync(file, JSON.stringify(scene))

const typed = async (...args: string[]) => {
  const io = scriptedIo([], folder)
  return { code: await main(['graph', ...args], io), io }
}
const lines = (scenario: Scenario) => mermaidOf(scenario, englishCommands.graph).map((line) => line.trim())

describe('step-in graph --format mermaid', () => {
  test('beats with their harm, endings with their outcome', () => {
    expect(lines(scene)).toEqual(
      expect.arrayContaining([
        'flowchart TD',
        'b0["one<br>none · 10 s"]:::none',
        'b1["two<br>building · needs probe · act by · 12 s"]:::building',
        'b2["brushed<br>building · needs alert · rebuff · 6 s"]:::building',
        'b4(["good<br>prevented: Gone"]):::none',
        'begin ==> b0',
      ]),
    )
  })

  test('what leads on: time and its conditions, acts with rung or kind and quality', () => {
    expect(lines(scene)).toEqual(
      expect.arrayContaining([
        'b0 ==>|"time"| b1',
        'b0 -->|"probe · 3<br>“All done?”<br>if trust ≥ 3"| b4',
        'b0 -->|"probe · 3<br>“All done?”"| b2',
        'b0 -->|"support · 3<br>Hold the light"| b1',
        'b1 ==>|"time<br>if trust ≤ 0"| b5',
        'b1 ==>|"time"| b3',
      ]),
    )
  })

  test('labels are short, and no sign in them means anything to Mermaid', () => {
    const one = {
      ...scene.beats['one']!,
      actions: [{ ...scene.beats['one']!.actions![1]!, label: '“<b>"No"</b>; `end` | #x [y] -->\n%% z”' }],
    }
    const drawn = lines(sceneWith({ one })).find((line) => line.includes('support'))!
    expect(drawn).toBe(
      'b0 -->|"support · 3<br>“#60;b#62;#34;No#34;#60;#47;b#62;#59; #96;end#96; #124; #35;x #91;y…"| b1',
    )
    expect(drawn.match(/"/g)).toHaveLength(2)
  })

  test('a beat whose name Mermaid keeps for itself', () => {
    const { one, ...rest } = scene.beats
    const named: Scenario = { ...scene, start: 'end', beats: { ...rest, end: one! } }
    expect(lines(named)).toContain('b5["end<br>none · 10 s"]:::none')
    expect(lines(named)).toContain('begin ==> b5')
  })
})

describe('step-in graph', () => {
  test('xstate: a configuration that XState reads, with all beats', async () => {
    const { code, io } = await typed(file, '--format', 'xstate')
    expect(code).toBe(0)
    const config = JSON.parse(io.written) as Parameters<typeof createMachine>[0]
    const machine = createMachine(config)
    expect(Object.keys(machine.states)).toEqual(Object.keys(scene.beats))
    expect(machine.config.initial).toBe('one')
    expect(machine.states['good']!.type).toBe('final')
  })

  test('mermaid when no format is named', async () => {
    const { code, io } = await typed(file)
    expect(code).toBe(0)
    expect(io.written).toBe(`${mermaidOf(scene, englishCommands.graph).join('\n')}\n`)
  })

  test('a folder: every scenario in it, each by itself and under its name', async () => {
    for (const id of ['one', 'two']) {
      mkdirSync(join(folder, 'all', id), { recursive: true })
      writeFileSync(join(folder, 'all', id, 'scenario.json'), JSON.stringify({ ...scene, id }))
    }
    const { code, io } = await typed('all')
    expect(code).toBe(0)
    const drawing = mermaidOf(scene, englishCommands.graph).join('\n')
    expect(io.written).toBe(`%% one: ${scene.title}\n${drawing}\n\n%% two: ${scene.title}\n${drawing}\n`)
    const { io: json } = await typed('all', '--format', 'xstate')
    expect(JSON.parse(json.written)).toHaveLength(2)
  })

  test('a scenario with errors is not drawn', async () => {
    const bad = join(folder, 'bad.json')
    writeFileSync(bad, JSON.stringify({ ...scene, start: 'on' }))
    const { code, io } = await typed(bad)
    expect(code).toBe(1)
    expect(io.written).toBe('')
    expect(io.complained).toContain('Did you mean "one"?')
  })

  test('arguments that make no sense are one line', async () => {
    expect((await typed()).io.complained).toContain('graph: name a scenario file or a folder')
    expect((await typed(file, '--format', 'mermade')).io.complained).toContain('Did you mean "mermaid"?')
  })
})
