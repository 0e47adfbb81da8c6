import { describe, expect, it } from 'vitest'
import { parseLocale, parseScenario, type Problem, type ProblemCode, problemCodes } from '#scenario'
import { fixOf, type FixWords, fixWordsOf } from '#studio'
import { example, exampleText, withValue } from '../scenario/example.ts'
import { pageOf, textOfExample } from '../scenario/page-examples.ts'

type Read = (text: string) => Problem[]
const read: Read = (text) => parseScenario(text, 'scenario.json', { folder: 'front-desk' }).problems

interface Case {
  readonly source: string
  readonly problem: Problem
  readonly read: Read
}

/** What a page of docs/problems is about, in the example's text as that page changes it. Null where it shows none. */
function caseOf(code: ProblemCode): Case | null {
  const { place, fences } = pageOf(code)
  if (place === null || fences[0] === undefined || /plan|^A folder/.test(place.where)) return null
  const { text, locale } = textOfExample(place.where, fences[0])
  const again: Read = locale === null ? read : (now) => parseLocale(now, locale, example()).problems
  const problem = again(text).find((one) => one.code === code)
  return problem === undefined ? null : { source: text, problem, read: again }
}

/** The text after the fix of the first problem of a code. */
function mend(source: string, code: ProblemCode): { text: string; problems: Problem[]; words: FixWords | null } {
  const problem = read(source).find((one) => one.code === code)
  if (problem === undefined) throw new Error(`there is no ${code}`)
  const edited = fixOf(problem, source)
  if (edited?.ok !== true) throw new Error(`nothing mends this ${code}`)
  return { text: edited.text, problems: read(edited.text), words: fixWordsOf(problem, source) }
}

/** What the button says for the example of each page that has a fix. */
const offered: Partial<Record<ProblemCode, FixWords>> = {
  'bad-json': { does: 'add', sign: ',' },
  'comment-in-json': { does: 'remove', key: null },
  'trailing-comma': { does: 'remove', key: null },
  'bad-id': { does: 'rename', key: 'gave-warning' },
  'out-of-range': { does: 'write', value: 5 },
  'unknown-key': { does: 'remove', key: 'neds' },
  'wrong-type': { does: 'write', value: 10 },
  'duplicate-id': { does: 'write', value: 'note-it-2' },
  'unknown-beat': { does: 'write', value: 'taken' },
  'unknown-fact': { does: 'rename', key: 'trust' },
  'bad-range': { does: 'write', value: { min: 1, max: 3 } },
  'ask-without-actions': { does: 'remove', key: 'ask' },
  'ending-changes': { does: 'remove', key: 'set' },
  'ending-goes-on': { does: 'remove', key: 'lasts' },
  'last-branch-when': { does: 'remove', key: 'when' },
  'needs-unwanted': { does: 'remove', key: 'needs' },
  'rebuff-unwanted': { does: 'remove', key: 'rebuff' },
  'several-act-by': { does: 'remove', key: 'actBy' },
  'urgent-unwanted': { does: 'remove', key: 'urgent' },
  'empty-moment': { does: 'remove', key: null },
  'inhibitor-without-thought': { does: 'remove', key: 'inhibitor' },
  'about-oneself': { does: 'remove', key: 'to' },
  'unknown-state': { does: 'write', value: 'open' },
  'with-unwanted': { does: 'remove', key: 'with' },
  'rung-unwanted': { does: 'remove', key: 'rung' },
  'tactic-unwanted': { does: 'remove', key: 'tactic' },
  'unknown-text': { does: 'rename', key: 'title' },
}

describe('the fix of a problem', () => {
  it.each(Object.keys(offered) as ProblemCode[])('%s: mends the example of its page and breaks nothing', (code) => {
    const found = caseOf(code)
    if (found === null) throw new Error('the page has no example')
    expect(fixWordsOf(found.problem, found.source)).toMatchObject(offered[code] ?? {})
    const edited = fixOf(found.problem, found.source)
    const codes = found.read(edited?.ok === true ? edited.text : found.source).map((one) => one.code)
    const before = found.read(found.source).map((one) => one.code)
    expect(codes.filter((one) => one === code).length).toBe(before.filter((one) => one === code).length - 1)
    expect(codes.filter((one) => !before.includes(one))).toEqual([])
  })

  it('is not offered where a person has to decide', () => {
    const silent = problemCodes
      .filter((code) => !(code in offered))
      .map(caseOf)
      .filter((one) => one !== null)
    expect(silent.length).toBeGreaterThan(30)
    expect(
      silent.filter(({ problem, source }) => fixOf(problem, source) !== null).map((one) => one.problem.code),
    ).toEqual([])
  })

  it.each<[ProblemCode, string, string]>([
    ['unknown-word', withValue(['stage', 'time'], 'nigth'), withValue(['stage', 'time'], 'night')],
    ['unknown-person', withValue(['subject'], 'coel'), exampleText],
    ['unknown-cue', exampleText.replace('"after": "form-away"', '"after": "from-away"'), exampleText],
    ['unknown-key', exampleText.replace('"minutes"', '"minuts"'), exampleText],
    ['mixed-up-key', exampleText.replace('"label": "“Isn', '"say": "“Isn'), exampleText],
    ['byte-order-mark', `\uFEFF${exampleText}`, exampleText],
  ])('%s: leaves the text as it was meant', (code, source, wanted) => {
    const { text, problems } = mend(source, code)
    expect(problems.filter((one) => one.code === code)).toEqual([])
    expect(text).toBe(wanted)
  })

  it.each<[string, string, string]>([
    ['curly quotes', '"title": “Front desk”,', '"title": "Front desk",'],
    ['single quotes', `"title": 'Front desk',`, '"title": "Front desk",'],
    ['a key without quotes', 'title: "Front desk",', '"title": "Front desk",'],
    ['a missing colon', '"title" "Front desk",', '"title": "Front desk",'],
    ['a number without its nought', '"minutes": .5,', '"minutes": 0.5,'],
    ['a quotation mark inside a text', '"title": "Front "new" desk",', '"title": "Front \\"new\\" desk",'],
    ['a text that goes on in the next line', '"title": "Front\n    desk",', '"title": "Front desk",'],
    ['a decimal comma', '"minutes": 4,5,', '"minutes": 4.5,'],
    ['capitals', '"tutorial": True,', '"tutorial": true,'],
  ])('mends %s', (_, written, wanted) => {
    const source = exampleText.replace('"title": "Front desk",', written)
    const { text } = mend(source, 'bad-json')
    expect(text).toBe(exampleText.replace('"title": "Front desk",', wanted))
  })

  it('puts a missing bracket where it is missing, between two beats', () => {
    const { beats, ...rest } = example()
    const whole = JSON.stringify({ ...rest, beats }, null, 2)
    const broken = whole.replace(/\n {4}\},(\n {4}"refusal")/, '$1')
    expect(broken).not.toBe(whole)
    expect(JSON.parse(mend(broken, 'bad-json').text)).toEqual(JSON.parse(whole))
  })

  it('mends values in quotes that are meant as numbers, and one thing where a list is meant', () => {
    expect(mend(withValue(['facts', 'trust'], '2'), 'wrong-type').text).toContain('"trust": 2')
    expect(mend(withValue(['minutes'], '4,5'), 'wrong-type').text).toContain('"minutes": 4.5')
    expect(mend(withValue(['affected'], 'reed'), 'wrong-type').text).toMatch(/"affected": \[\s*"reed"\s*\]/)
    expect(mend(withValue(['tutorial'], 'true'), 'wrong-type').text).toContain('"tutorial": true')
  })

  it('writes the format where it is missing', () => {
    const { text } = mend(exampleText.replace('  "format": 2,\n', ''), 'missing-key')
    expect(JSON.parse(text)).toEqual(JSON.parse(exampleText))
  })

  it('finds its place in a file from Windows, with a mark before it', () => {
    const wanted = `\uFEFF${exampleText.replaceAll('\n', '\r\n')}`
    expect(mend(wanted.replace('"minutes": 4,', '"minutes": 4'), 'bad-json').text).toBe(wanted)
  })
})
