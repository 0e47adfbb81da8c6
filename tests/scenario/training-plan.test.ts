import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseTrainingPlan, planWords, planRulesHash, type TrainingPlan } from '#scenario'
import { planSchemaText } from '../../build/schema.ts'
import { compiledOf, shipped } from '../scenarios/library.ts'
import { withValue } from './example.ts'
import { examplePlanText, knownToPlans } from './example-plan.ts'
import { lineOf, sentenceOf } from './in-english.ts'
import { fits, type JsonSchema } from './json-schema.ts'

const parse = (text: string | Uint8Array, file = 'example-plan.json') =>
  parseTrainingPlan(text, file, { scenarios: knownToPlans })
type Change = [path: (string | number)[], value: unknown]
const changed = (...changes: Change[]): string =>
  changes.reduce((text, [path, value]) => withValue(path, value, text), examplePlanText)
const codes = (...changes: Change[]): string[] => parse(changed(...changes)).problems.map((p) => p.code)
const example = (): TrainingPlan => {
  const { plan } = parse(examplePlanText)
  if (plan === null) throw new Error('docs/problems/example-plan.json has errors')
  return plan
}

describe('PL1 the file', () => {
  it('reads the example without a problem', () => {
    expect(parse(examplePlanText).problems).toEqual([])
    expect(example().scenarios).toEqual(['long-stop', 'filming', 'wet-night'])
  })
  it('wants the id to be the name of the file, whatever folder it is in', () => {
    expect(parse(examplePlanText, 'a\\plans\\example-plan.json').problems).toEqual([])
    expect(parse(examplePlanText, 'plans/other.json').problems.map((p) => p.code)).toEqual(['plan-file-name'])
  })
  it('wants a name that Windows can hold', () => {
    expect(codes([['id'], 'nul'])).toEqual(['windows-name'])
  })
  it('wants English words, for they stand in for all others', () => {
    expect(codes([['title'], { es: 'Un turno' }])).toEqual(['missing-key'])
    expect(codes([['title', 'Spanish'], 'Un turno'])).toEqual(['bad-language'])
    expect(planWords({ en: 'a', es: 'b' }, 'es-MX')).toBe('b')
    expect(planWords({ en: 'a', es: 'b' }, 'fr')).toBe('a')
  })
  it('says everything at once, and never throws', () => {
    const found = codes([['tittle'], 1], [['mode'], 'exam'], [['hours'], 'one'], [['pass', 'overall'], 101])
    expect(found.toSorted()).toEqual(['out-of-range', 'unknown-key', 'unknown-word', 'wrong-type'])
    expect(codes([['format'], 2])).toEqual(['unknown-format'])
    expect(codes([['format'], '1'])).toEqual(['wrong-type'])
    expect(parse('[]').problems.map((p) => p.code)).toEqual(['wrong-type'])
    expect(parse('').problems.map((p) => p.code)).toEqual(['empty-file'])
    const anything = fc.oneof(fc.json(), fc.string(), fc.uint8Array())
    fc.assert(fc.property(anything, (text) => parse(text).problems.length > 0))
    const inside = fc.constantFrom<(string | number)[]>(
      ['scenarios'],
      ['scenarios', 0],
      ['title'],
      ['pass'],
      ['reserve'],
    )
    fc.assert(fc.property(inside, fc.jsonValue(), (path, value) => Array.isArray(codes([path, value]))))
  })
})

describe('PL2 the scenes', () => {
  it('are known, each once, and no lessons', () => {
    expect(codes([['scenarios', 0], 'long-stpo'])).toEqual(['unknown-scenario'])
    expect(codes([['scenarios', 0], 'filming'])).toEqual(['plan-repeats'])
    expect(codes([['reserve', 0], 'filming'])).toEqual(['plan-repeats'])
    expect(codes([['reserve', 2], 'nozzle'])).toEqual(['plan-lesson'])
    expect(codes([['scenarios'], []])).toContain('empty-list')
  })
  it('are not asked after where the scenarios are not here', () => {
    expect(parseTrainingPlan(changed([['scenarios', 0], 'mine']), 'example-plan.json').problems).toEqual([])
  })
})

describe('PL3 the controls', () => {
  it('are counted', () => {
    expect(codes([['controls'], 2])).toEqual(['plan-controls'])
  })
  it('are at least two from four scenes on', () => {
    const scenes = (...more: string[]): Change => [['scenarios'], ['long-stop', 'filming', 'garage', ...more]]
    const hours: Change = [['hours'], 0.4]
    const page: Change = [['reserve'], ['missing-box', 'page-two']]
    expect(codes(scenes('wet-night'), hours, page)).toEqual(['plan-few-controls'])
    expect(codes(scenes('room-two'), hours, page, [['controls'], 0], [['pass', 'controls'], 0])).toEqual([
      'plan-few-controls',
    ])
    const two: Change[] = [
      [['hours'], 0.5],
      [['controls'], 2],
      [['reserve'], ['missing-box']],
    ]
    expect(codes(scenes('wet-night', 'page-two'), ...two)).toEqual(['plan-reserve'])
    const three: Change[] = [
      [['scenarios'], ['long-stop', 'filming', 'garage']],
      [['controls'], 0],
    ]
    expect(codes(...three, [['pass', 'controls'], 0])).toEqual([])
  })
})

describe('PL4 the rule for passing', () => {
  it('can be met by the scenes of each kind', () => {
    expect(codes([['pass', 'mastered'], 2])).toEqual([])
    expect(codes([['pass', 'mastered'], 3])).toEqual(['plan-pass'])
    expect(codes([['pass', 'controls'], 1])).toEqual([])
    expect(codes([['pass', 'controls'], 2])).toEqual(['plan-pass'])
    expect(parse(changed([['pass', 'controls'], 2])).problems.map(sentenceOf)[0]).toContain('2 controls have to be')
  })
  it('need not say how many controls', () => {
    expect(codes([['pass', 'controls'], undefined])).toEqual([])
  })
  it('is asked also where the scenarios are not here', () => {
    const alone = parseTrainingPlan(changed([['pass', 'mastered'], 3]), 'example-plan.json')
    expect(alone.problems.map((p) => p.code)).toEqual(['plan-pass'])
  })
})

it('PL5 the hours are what the scenes take', () => {
  expect(codes([['hours'], 0.3])).toEqual([])
  expect(codes([['hours'], 0.28])).toEqual(['plan-time'])
  expect(codes([['hours'], 0.5])).toEqual(['plan-time'])
  expect(parse(changed([['hours'], 0.5])).problems.map(sentenceOf)[0]).toContain(
    'credits 30. A certificate credits what they take. Write 0.3.',
  )
})

it('PL6 an assessment has a scene of each kind in reserve', () => {
  expect(codes([['reserve'], undefined])).toEqual(['plan-reserve'])
  expect(codes([['reserve'], ['page-two']])).toEqual(['plan-reserve'])
  expect(codes([['reserve'], undefined], [['mode'], 'practice'])).toEqual([])
})

describe('the plans that come with the program', () => {
  const folder = new URL('../../public/plans/', import.meta.url)
  const files = readdirSync(folder)
  const scenarios = new Map(shipped.map((id) => [id, compiledOf(id).scenario]))
  const read = (file: string) => parseTrainingPlan(readFileSync(new URL(file, folder)), file, { scenarios })
  it.each(files)('%s is sound, in English and Spanish, and lets no screen-out pass', (file) => {
    const { plan, problems } = read(file)
    expect(problems.map(lineOf)).toEqual([])
    expect(Object.keys(plan?.title ?? {})).toEqual(['en', 'es'])
    expect(Object.keys(plan?.summary ?? {})).toEqual(['en', 'es'])
    expect(plan?.pass.screenOuts).toBe(0)
  })
  it('are the three there should be', () => {
    expect(files.toSorted()).toEqual(['academy-block.json', 'annual-refresher.json', 'quarterly-fifteen-minutes.json'])
  })
})

it('PL1 the plan in docs/plans.md has no problems', () => {
  const page = readFileSync(new URL('../../docs/plans.md', import.meta.url), 'utf8')
  const text = /^ *```json\n([\s\S]*?)^ *```$/m.exec(page)?.[1] ?? ''
  const scenarios = new Map(shipped.map((id) => [id, compiledOf(id).scenario]))
  expect(parseTrainingPlan(text, 'night-shift.json', { scenarios }).problems).toEqual([])
})

it('PL14 a plan’s hash is the same while its rules are, whatever its words and layout', () => {
  const laidOut = parse(JSON.stringify(JSON.parse(examplePlanText))).plan
  expect(laidOut && planRulesHash(laidOut)).toBe(planRulesHash(example()))
  expect(planRulesHash({ ...example(), title: { en: 'A late shift' } })).toBe(planRulesHash(example()))
  expect(planRulesHash({ ...example(), hours: 2 })).not.toBe(planRulesHash(example()))
  expect(planRulesHash(example())).toMatch(/^sha256-[0-9a-f]{64}$/)
})

describe('the published JSON Schema of plans', () => {
  const published = readFileSync(new URL('../../public/schema/training-plan-1.json', import.meta.url), 'utf8')
  const accepts = fits(JSON.parse(published) as JsonSchema)
  it('is what the definition gives (npx tsx build/schema.ts writes it)', () => {
    expect(published).toBe(planSchemaText())
  })
  const changes: Change[] = [
    [['validMonths'], null],
    [['validMonths'], 0],
    [['validMonths'], 'never'],
    [['hours'], -1],
    [['inOrder'], 1],
    [['reserve'], undefined],
    [['id'], 'Not Kebab'],
    [['title', 'de'], 'Eine Schicht'],
    [['title', 'DEUTSCH'], 'Eine Schicht'],
    [['pass', 'mastered'], 1.5],
    [['pass', 'controls'], undefined],
    [['pass', 'controls'], -1],
    [['typo'], 1],
  ]
  it.each(changes)('agrees with the check: %j = %j', (path, value) => {
    const source = changed([path, value])
    const problems = parse(source).problems.filter((p) => p.severity === 'error')
    expect(accepts(JSON.parse(source))).toBe(problems.length === 0)
  })
})
