import { hashOf } from '#engine'
import { checkRecordsFile, fileLimits, LARGEST, outsideId, receiptOf, rosterCsv } from '#records'
import type { CheckedRecords, CompiledOf, RunRecord } from '#records'
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ana, exported, passed } from './exported.ts'
import { compiledOf, recordOf } from '../../build/sample-records/runs.ts'

const here: CompiledOf = (id, hash) => (hashOf(compiledOf(id)) === hash ? compiledOf(id) : null)
const nowhere: CompiledOf = () => null

function checked(text: string, plans = here): CheckedRecords {
  const result = checkRecordsFile(text, plans)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}
const failed = (text: string) => {
  const result = checkRecordsFile(text, here)
  return result.ok ? null : result.error
}
/** The export with one run changed. */
const withRun = (index: number, change: (run: RunRecord) => unknown): string =>
  exported((file) => ({
    runs: file.runs.map((run, i) => (i === index ? { ...run, ...(change(run) as Partial<RunRecord>) } : run)),
  }))

describe('a file of records', () => {
  it('comes back as it went out, every run replayed', () => {
    const { file, refused, unchecked, certificates } = checked(exported())
    expect({ refused, unchecked, certificates }).toEqual({ refused: [], unchecked: [], certificates: [] })
    const { runs, attempt } = passed()
    expect(file.people).toEqual([ana])
    expect(file.runs.slice(0, 2)).toEqual(runs)
    expect(file.attempts).toEqual([attempt])
  })

  it('has one run a line, so that a place in it can be told', () => {
    expect(
      exported()
        .split('\n')
        .filter((line) => line.includes('"scenarioHash"') && line.includes('"person"')),
    ).toHaveLength(4)
  })

  it('with an altered score is told with number, title and what differs', () => {
    const text = withRun(2, (run) => ({
      reading: run.reading && { ...run.reading, card: { ...run.reading.card, overall: 99, mastered: true } },
    }))
    const { refused, file } = checked(text)
    expect(refused).toMatchObject([{ code: 'score-differs', number: 3, title: 'The long stop', person: 'Ana Ruiz' }])
    const [first] = refused
    expect(first?.code === 'score-differs' && first.what.map((w) => [w.of, w.file])).toEqual([
      ['overall', '99'],
      ['mastered', 'true'],
    ])
    expect(file.runs).toHaveLength(3)
  })

  it('with an altered log is told: it does not give its score, or does not replay at all', () => {
    const later = withRun(0, (run) => ({
      log: run.log && { ...run.log, entries: run.log.entries.slice(0, -1) },
    }))
    expect(checked(later).refused).toMatchObject([{ code: 'unfinished', number: 1 }])
    const other = withRun(2, () => ({ log: recordOf('long-stop/best', 1).log }))
    expect(checked(other).refused).toMatchObject([{ code: 'score-differs', number: 3 }])
    const none = withRun(2, () => ({ log: { format: 1 } }))
    expect(checked(none).refused).toMatchObject([{ code: 'log-refused', number: 3 }])
    const shifted = withRun(2, (run) => ({
      log: run.log && { ...run.log, entries: run.log.entries.map((e) => ({ ...e, at: e.at + 1_000_000 })) },
    }))
    expect(checked(shifted).refused).toMatchObject([{ number: 3 }])
  })

  it('with a run under another scene’s name is told: an easy scene does not stand for a hard one', () => {
    const relabelled = withRun(2, () => ({ scenario: 'garage', title: 'The garage' }))
    const anyPlan: CompiledOf = (_id, hash) =>
      here('long-stop', hash) ?? here('wet-night', hash) ?? here('page-two', hash)
    const { refused, file } = checked(relabelled, anyPlan)
    expect(refused).toMatchObject([{ code: 'wrong-scenario', number: 3, file: 'garage', log: 'long-stop' }])
    expect(file.runs).toHaveLength(3)
  })

  it('with a run of a scenario from outside is taken under the id that the program gives it', () => {
    const brought = withRun(2, () => ({ scenario: outsideId('long-stop') }))
    const plans: CompiledOf = (id, hash) => here(id.replace(/^outside-/, ''), hash)
    expect(checked(brought, plans)).toMatchObject({ refused: [], unchecked: [] })
  })

  it('takes no certificate whose receipt or scores are altered, but takes its attempt', () => {
    const certified = (part: object) =>
      exported(({ attempts }) => ({
        attempts: attempts.map((a) => ({ ...a, certificate: a.certificate && { ...a.certificate, ...part } })),
      }))
    const receipt = checked(certified({ receipt: receiptOf([]) }))
    expect(receipt.certificates).toMatchObject([{ code: 'receipt-differs', plan: 'Every quarter' }])
    expect(receipt.file.attempts).toMatchObject([{ id: 'a1', certificate: null }])
    const scores = checked(certified({ scores: [{ scenario: 'long-stop', title: 'The long stop', overall: 12 }] }))
    expect(scores.certificates).toMatchObject([{ code: 'score-without-run', overall: 12 }])
  })

  it('tells when a certificate and its records are of two names', () => {
    const text = exported(() => ({ people: [{ ...ana, name: 'Somebody Else' }] }))
    expect(checked(text).certificates).toMatchObject([
      { code: 'name-differs', name: 'Ana Ruiz', person: 'Somebody Else' },
    ])
  })

  it('keeps runs of an unknown scenario version as unchecked, which count for nothing', () => {
    const { file, unchecked, refused, certificates } = checked(exported(), nowhere)
    expect(refused).toEqual([])
    expect(unchecked.map((run) => run.number)).toEqual([1, 2, 3, 4])
    expect(file.runs.every((run) => run.unchecked === true && run.reading === null && run.log !== null)).toBe(true)
    expect(certificates.map((c) => c.code)).toEqual(['cannot-tell', 'cannot-tell'])
    // Where the version is known again, it counts.
    const again = checked(exported(() => ({ runs: file.runs })))
    expect(again.file.runs.map((run) => [run.unchecked, run.reading === null])).toEqual([
      [undefined, false],
      [undefined, false],
      [undefined, false],
      [undefined, false],
    ])
  })

  it('refuses runs of nobody', () => {
    expect(checked(withRun(1, () => ({ person: 'x' }))).refused).toMatchObject([{ code: 'no-person', number: 2 }])
  })

  it('that is damaged is told by line and column', () => {
    const text = exported()
    const cut = text.slice(0, Math.floor(text.length / 2))
    const error = failed(cut)
    expect(error).toMatchObject({ code: 'not-json', line: cut.split('\n').length })
    expect(failed('{"kind": nope}')).toEqual({ code: 'not-json', line: 1, column: 10 })
    expect(failed('')).toMatchObject({ code: 'not-json' })
  })

  it('that is something else, too new, too large or out of shape is told so', () => {
    expect(failed('[]')).toEqual({ code: 'not-records' })
    expect(failed('{"format":1,"kind":"scenario"}')).toEqual({ code: 'not-records' })
    expect(failed('{"format":2,"kind":"step-in-records"}')).toEqual({ code: 'newer', format: 2 })
    expect(failed(' '.repeat(LARGEST + 1))).toMatchObject({ code: 'too-large' })
    expect(failed(withRun(1, () => ({ begun: 'yesterday', state: 'won' })))).toEqual({
      code: 'damaged',
      places: ['runs.1.begun', 'runs.1.state'],
    })
  })

  it('never throws, whatever the text is', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (text) => {
        checkRecordsFile(text, here)
        checkRecordsFile(`{"format":1,"kind":"step-in-records","runs":${text}}`, here)
      }),
    )
    const nested = (deep: number) =>
      withRun(0, () => ({ reading: { card: 'deep' } as never })).replace('"deep"', '['.repeat(deep) + ']'.repeat(deep))
    expect(checked(nested(50)).refused).toMatchObject([{ code: 'score-differs' }])
    for (const deep of [nested(5000), '['.repeat(200_000)])
      expect(failed(deep)).toEqual({ code: 'too-much', what: 'depth', most: fileLimits.depth })
  })
})

describe('a receipt', () => {
  it('is SHA-256 over the logs as JSON with sorted keys and no spaces', () => {
    const { log } = recordOf('long-stop/best', 1)
    if (log === null) throw new Error('a finished run has a log')
    const sorted = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(sorted)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .sort(([a], [b]) => (a < b ? -1 : 1))
                .map(([k, v]) => [k, sorted(v)]),
            )
          : value
    const bytes = JSON.stringify([sorted(log)])
    expect(receiptOf([log])).toBe(`sha256-${createHash('sha256').update(bytes).digest('hex')}`)
  })
  it('changes with the order of the runs and with one millisecond', () => {
    const [one, two] = [recordOf('long-stop/best', 1).log, recordOf('wet-night/best', 1).log]
    if (!one || !two) throw new Error('a finished run has a log')
    const entries = one.entries.map((e, i) => (i === 0 ? { ...e, at: e.at + 1 } : e))
    expect(new Set([receiptOf([one, two]), receiptOf([two, one]), receiptOf([{ ...one, entries }, two])]).size).toBe(3)
  })
})

/** The cells of a line to a program that splits at these: a cell is quoted when it begins with a quotation mark. */
function cells(line: string, at: RegExp): string[] {
  const found: string[] = []
  let rest = line
  for (;;) {
    const quoted = /^"((?:[^"]|"")*)"?/.exec(rest)
    const tail = quoted ? rest.slice(quoted[0].length) : rest
    const end = tail.search(at)
    const raw = end < 0 ? tail : tail.slice(0, end)
    found.push(quoted ? (quoted[1] ?? '').replaceAll('""', '"') + raw : raw)
    if (end < 0) return found
    rest = tail.slice(end + 1)
  }
}

describe('a roster', () => {
  const rosterOf = (name: string, runs: readonly RunRecord[] = [recordOf('long-stop/late', 5)]) =>
    rosterCsv({ people: [{ ...ana, name }], runs, attempts: [] }, () => 0)

  it('has one row a finished run, by person, in the order of time, with a mark for spreadsheets', () => {
    const { runs, attempt } = passed()
    const csv = rosterCsv({ people: [ana], runs: runs.toReversed(), attempts: [attempt] }, () => 0)
    expect(csv.startsWith('\ufeffname,scenario,title,date,clock,mode,pace,')).toBe(true)
    const [, first, second, end] = csv.split('\r\n')
    expect(first).toMatch(/^Ana Ruiz,long-stop,The long stop,2026-01-02 10:00,UTC\+00:00,practice,1,100,/)
    expect(first).toMatch(new RegExp(`,yes,quarter,0\\.1\\.0,${attempt.certificate?.receipt},2$`))
    expect(second).toMatch(/^Ana Ruiz,wet-night/)
    expect(end).toBe('')
  })
  it('writes commas, quotes and line breaks as RFC 4180 does', () => {
    expect(rosterOf('Ruiz, "Ana"')).toContain('"Ruiz, ""Ana"""')
  })
  it('gives no spreadsheet a formula', () => {
    for (const name of ['=1+1', '+1', '-1', '@sum', '＝1+1', '＋1', '－1', '＠sum', ' =1'])
      expect(rosterOf(name)).toContain(`\n'${name}`)
    expect(rosterOf('=HYPERLINK("x")')).toContain(`"'=HYPERLINK(""x"")"`)
    expect(rosterOf('\t=1')).toContain("\n' =1,")
  })
  it('gives none to one that splits at semicolons, at both, or at tabs', () => {
    const split = (csv: string, at: RegExp): string[] =>
      csv
        .slice(1)
        .split('\r\n')
        .flatMap((line) => cells(line, at))
    const names = ['Ruiz;=1+2', 'Ruiz;＝1', 'Ruiz; "=1"', 'Ruiz;"=1', '"=1', 'Ruiz;\t@a', 'Ruiz\t=1', 'a;=1;+2;-3']
    for (const name of names) {
      const runs = [{ ...recordOf('long-stop/late', 5), title: name }]
      for (const at of [/,/, /;/, /[,;]/, /\t/])
        for (const found of split(rosterOf(name, runs), at))
          expect(found).not.toMatch(/^["\s]*[=+\-@＝＋－＠]|^[\t\r\n]/)
    }
    expect(rosterOf('Ruiz; Ana').split('\r\n')[1]).toMatch(/^"Ruiz; Ana",long-stop,/)
  })
  it('leaves scores of runs that count for nothing empty', () => {
    const run: RunRecord = { ...recordOf('long-stop/late', 5), reading: null, unchecked: true }
    expect(rosterOf('Ana', [run]).split('\r\n')[1]).toMatch(/practice,untimed,,,,,,0\.1\.0,,$/)
  })
})
