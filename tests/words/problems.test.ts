import { describe, expect, it, test } from 'vitest'
import {
  localeSchema,
  parseScenario,
  parseTrainingPlan,
  type Problem,
  problemCodes,
  scenarioSchema,
  trainingPlanSchema,
} from '#scenario'
import { formatProblem, loadProblemWords, problemText, screenText } from '#words'
import { descriptionOf, type SchemaView, unwrap, viewOf } from '../../src/scenario/shape/schema-view.ts'
import { keyHelp } from '../../src/words/problems/es/key-help.ts'
import { exampleText, problemsWith } from '../scenario/example.ts'
import { pageOf, problemsOf, unprinted } from '../scenario/page-examples.ts'

const english = await loadProblemWords('en')
const spanish = await loadProblemWords('es')

/** Problems of every code: those of the pages' examples, and of files that hold what no page can print. */
const problems: readonly Problem[] = problemCodes.flatMap((code) => {
  const { place, fences } = pageOf(code)
  const source = unprinted[code]
  const found =
    source === undefined
      ? problemsOf(place?.where ?? '', fences[0] ?? '')
      : parseScenario(source, 'scenario.json').problems
  return found.filter((problem) => problem.code === code).slice(0, 1)
})

/** A bracket that is missing where a beat begins, and one that is too many there. */
const misplaced = {
  missing: exampleText.replace(/\n {4}\},(\n {4}"refusal")/, ',$1'),
  tooMany: exampleText.replace(/\n {4}\},(\n {4}"refusal")/, '}},$1'),
}

/** Slips of the JSON, each of another kind. */
const slips = ['{', '[', '{"a" 1}', '{"a": 1 "b": 2}', '{“a”: 1}', "{'a': 1}", '{"a": True}', '{"a": NaN}', '{"a": +1}']
  .concat(['{"a": so}', '{"a": 1.}', '{1: 2}', '{"a": }', '{}}', '{"a": "b\n}', '{} /* b', '{"a": "\\u1"}'])
  .concat(['{"a": "\\x"}', '{"a": "\t"}', '{"a": [1'])
  .concat(['{"a": "b "c" d"}', '{"a": 3,5}', '{"a": "b\nc"}', '{"a" = 1}', '{"a": [1}', '{"a":, "b": 1}', '{a": 1}'])
  .concat(['{"a":\u00a01}', '{"a": yes}', '{"a": [{"b": 1]}', '{"a": "b": 1}}', '{"a": 1}}', '[{"a": [1, "b": 2}]'])
  .concat(Object.values(misplaced))
  .flatMap((text) => parseScenario(text, 'x.json').problems)

/** Problems that have several sentences under one code. */
const others: readonly Problem[] = [
  ...problemsWith([['cast', 'you'], undefined], [['facts', 'trust'], true], [['minutes'], 1e9], [['title'], null]),
  ...problemsWith([['affected'], [1]], [['beats', 'counter', 'then'], 3], [['beats'], {}], [['rights'], [{}]]),
  ...problemsWith([['format'], '1'], [['id'], 'x'.repeat(65)], [['debrief', 'points', 0], '']),
  ...problemsWith([['start'], 'cole'], [['subject'], 'left'], [['beats', 'counter', 'actions', 0, 'to'], 'refusal']),
  ...parseScenario('[]', 'x.json').problems,
  ...parseScenario('{}', 'x.json').problems,
  ...parseTrainingPlan('{}', 'x.json').problems,
]

describe('problems in words', () => {
  test('the Studio tells them by its screens: lines, options, signs and fields, not keys of the file', () => {
    const told = Object.fromEntries(problems.map((problem) => [problem.code, screenText(english, problem)]))
    expect(told['insets-on-cues']).toBe(
      'Beat "thrown-out", line 1: 1 small picture shows a sign, and 0 small pictures show something harmless. Give harmless lines at least as many, or the small picture does the noticing.',
    )
    expect(told['rung-missing']).toMatch(/^Beat "[a-z-]+", option \d+: .*“Say what you see”/)
    expect(told['cue-unseen']).toMatch(/^Beat "[a-z-]+", line \d+: A sign must be seen or heard\./)
    const own = [english, spanish].flatMap(({ screen }) =>
      problems.filter(({ code }) => screen.sentences[code] !== undefined),
    )
    expect(own.length).toBeGreaterThan(60)
    for (const words of [english, spanish]) {
      for (const problem of own) {
        expect(screenText(words, problem)).not.toMatch(/"(actBy|cue|inset|rung|needs|then|when|set|why|label|harm)"/)
      }
    }
  })

  test('English and Spanish have a sentence for every code', () => {
    for (const { sentences } of [english, spanish]) {
      expect(Object.keys(sentences).toSorted()).toEqual([...problemCodes].toSorted())
    }
    expect(problems.map(({ code }) => code)).toEqual(problemCodes)
  })

  it.each([...problems, ...slips, ...others].map((problem) => [problemText(english, problem), problem] as const))(
    'is told in Spanish without an English word: %s',
    (inEnglish, problem) => {
      const sentence = problemText(spanish, problem)
      expect(sentence).not.toBe(inEnglish)
      expect(sentence).toMatch(/^["¿A-ZÁÉÍÓÚÑ\d].*[.?)]$/u)
      // What is quoted is the file's, or a word of the format.
      const own = sentence.replaceAll(
        /"[^"]*"|“[^”]*”|Step In|\bmisconduct\b|\b(none|building|violation|irreversible)\b/g,
        '',
      )
      expect(own).not.toMatch(
        /\b(the|is|are|of|and|to|in|not|must|has|have|it|this|that|with|for|from|take|write|give|there|which|what|out|when|be|by|missing|scene|undefined)\b/i,
      )
    },
  )

  test('says what every key is for that cannot be left out', () => {
    const said = new Set<string>()
    const visit = (schema: SchemaView): void => {
      const { entries = {}, value, item, options = [] } = unwrap(schema)
      for (const entry of Object.values(entries)) {
        const help = descriptionOf(entry)
        if (help !== null && entry.type !== 'optional') said.add(help)
        visit(entry)
      }
      for (const inner of [value, item, ...options]) if (typeof inner === 'object') visit(inner)
    }
    for (const schema of [scenarioSchema, trainingPlanSchema, localeSchema]) visit(viewOf(schema))
    expect(said.size).toBeGreaterThan(50)
    expect(Object.keys(keyHelp).toSorted()).toEqual([...said].toSorted())
  })

  test('says in Spanish where a problem is', () => {
    const source = exampleText.replace('"then": "refusal"', '"then": "refusl"')
    expect(parseScenario(source, 'scenario.json').problems.map((p) => formatProblem(spanish, p))[0]).toBe(
      'scenario.json:26:15 error unknown-beat En el beat "counter": no hay ningún beat "refusl". ¿Quisiste decir "refusal"?',
    )
    const inAction = problemsWith([['beats', 'counter', 'actions', 0, 'quality'], 9])
    expect(inAction.map((p) => problemText(spanish, p))).toEqual([
      'En la acción "offer-form" del beat "counter": "quality": 9 es demasiado; el máximo es 5.',
    ])
    const inLook = problemsWith([['cast', 'cole', 'look', 'top'], 'red'])
    expect(inLook.map((p) => problemText(spanish, p))).toEqual([
      'En "look" de la persona "cole": "top" debe ser un color como "#c9803f": # y seis caracteres 0-9 o a-f. "red" no lo es.',
    ])
  })
})
