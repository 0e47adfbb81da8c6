import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { certify, recordsFile, recordsText, standingOf } from '#records'
import type { Certificate, RunRecord } from '#records'
import { afterAll, describe, expect, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { attemptOf, offerOf } from '../../build/sample-records/attempts.ts'
import { ana, exported, quarter } from '../records/exported.ts'
import { repository, scriptedIo } from './scripted-io.ts'

const folder = mkdtempSync(join(tmpdir(), 'step-in-verify-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Plans of a folder's own: one that ships, and the one of the exported records. */
const plans = join(folder, 'plans')
mkdirSync(plans)
copyFileSync('public/plans/annual-refresher.json', join(plans, 'annual-refresher.json'))
writeFileSync(join(plans, 'quarter.json'), JSON.stringify(quarter))

const verify = (text: string, ...args: string[]) =>
  verifyWith(text, ...(args.includes('--plans') ? args : [...args, '--plans', plans]))

async function verifyWith(text: string, ...args: string[]) {
  const path = join(folder, 'records.json')
  writeFileSync(path, text)
  const io = scriptedIo()
  const code = await main(['verify', path, ...args], io)
  return { code, out: io.written.replaceAll(`${path}: `, ''), err: io.complained.replaceAll(path, 'records.json') }
}
const altered = (change: (run: RunRecord) => Partial<RunRecord>) =>
  exported(({ runs }) => ({ runs: runs.map((run, i) => (i === 2 ? { ...run, ...change(run) } : run)) }))

/** Six runs of the annual refresher under a certificate whose receipt is right, whether or not they pass. */
function certified(log: string, hours?: number, parts: Partial<Certificate & { planHash: string }> = {}): string {
  const offer = offerOf('annual-refresher')
  const { people, runs, attempts } = attemptOf('annual-refresher', Array<string>(6).fill(log))
  const [attempt] = attempts
  if (attempt === undefined) throw new Error('no attempt')
  const standing = { ...standingOf(offer, attempt, runs), result: 'passed' as const }
  const now = '2026-02-01T00:00:00.000Z'
  const given = certify(offer, attempt, standing, {
    name: 'Officer Ito',
    title: 'Refresher',
    now,
    east: () => 0,
    version: '0.1.0',
  })
  const { planHash = attempt.planHash, ...part } = parts
  const certificate = given && { ...given, hours: hours ?? given.hours, ...part }
  const kept = { people, runs, attempts: [{ ...attempt, planHash, ended: certificate?.issued ?? now, certificate }] }
  return recordsText(recordsFile(kept, { version: '0.1.0', exported: now }))
}

describe('verify', () => {
  test('a certificate is held against the rules of its plan: its runs, and its hours', async () => {
    expect(await verify(certified('best'))).toMatchObject({ code: 0, out: '' })
    const plain =
      'certificate of attempt 1, “Refresher”, Officer Ito, 2026-02-01: its runs do not pass the plan, or it grants other hours than the plan\n'
    expect(await verify(certified('nothing'))).toMatchObject({ code: 1, out: plain })
    expect(await verify(certified('best', 40))).toMatchObject({ code: 1, out: plain })
  })

  test('the plans that ship are those it is held against, unless others are named', async () => {
    expect(await verifyWith(certified('best'))).toMatchObject({ code: 0, out: '' })
    expect((await verifyWith(certified('nothing'))).code).toBe(1)
    expect((await verifyWith(exported())).out).toContain('its plan is not here in the version it was played under')
  })

  test('a certificate under a version of its plan that is not here is not called right', async () => {
    expect(await verify(certified('nothing', 40, { planHash: 'sha256-1' }))).toEqual({
      code: 1,
      out: 'certificate of attempt 1, “Refresher”, Officer Ito, 2026-02-01: its plan is not here in the version it was played under, so whether its runs pass it cannot be told\n',
      err: '6 finished runs replayed and right by rules 2, 1 remark on certificates\n',
    })
  })

  test('a certificate that says something else than its runs give: what', async () => {
    const { code, out } = await verify(certified('best', undefined, { plan: 'academy-block', validUntil: null }))
    expect(code).toBe(1)
    expect(out).toBe(
      'certificate of attempt 1, “Refresher”, Officer Ito, 2026-02-01: it does not say what its runs give by the rules of the plan: the plan is "academy-block" in the file, "annual-refresher" by its runs; the day until which it holds is null in the file, "2027-02-01" by its runs\n',
    )
  })

  test('a certificate is told of with the day that is printed on it, whatever day it is in UTC or here', async () => {
    const western = { issued: '2026-02-01T03:30:00.000Z', east: -8 * 60, validUntil: '2027-01-31' }
    expect(await verify(certified('best', undefined, western))).toMatchObject({ code: 0, out: '' })
    const { out } = await verify(certified('best', 40, western))
    expect(out).toMatch(/^certificate of attempt 1, “Refresher”, Officer Ito, 2026-01-31: its runs do not pass/)
  })

  test('a certificate with a scene that has been corrected since is not called right, nor altered', async () => {
    const { code, out } = await verify(
      exported(({ runs }) => ({
        runs: runs.map((run, i) => (i === 0 ? { ...run, scenarioHash: 'sha256-1' } : run)),
      })),
    )
    expect(code).toBe(1)
    expect(out.split('\n').filter((line) => line.startsWith('certificate'))).toEqual([
      'certificate of attempt 1, “Every quarter”, Ana Ruiz, 2026-01-03: “The long stop” cannot be replayed here, so whether its runs pass the plan cannot be told',
    ])
  })

  test('a folder of plans that is named is read, whatever it is called; one that is not there is said', async () => {
    const ours = join(folder, 'ours')
    mkdirSync(ours)
    expect(await verify(certified('nothing'), '--plans', ours)).toMatchObject({
      code: 2,
      err: `step-in: verify: --plans: ${ours}: there is no plan (.json) in this folder\n`,
    })
    copyFileSync('public/plans/annual-refresher.json', join(ours, 'annual-refresher.json'))
    const { code, out } = await verify(certified('nothing'), '--plans', ours)
    expect(code).toBe(1)
    expect(out).toContain('its runs do not pass the plan')
    expect(await verify(certified('nothing'), '--plans', 'nowhere')).toMatchObject({
      code: 2,
      err: 'step-in: verify: --plans: nowhere: there is no such folder\n',
    })
  })

  test('what holds is said in one line', async () => {
    expect(await verify(exported())).toEqual({
      code: 0,
      out: '',
      err: '4 finished runs replayed and right by rules 2, 1 certificate right\n',
    })
  })

  test('an altered score: which run, and what differs', async () => {
    const { code, out } = await verify(
      altered((run) => ({ reading: run.reading && { ...run.reading, card: { ...run.reading.card, overall: 99 } } })),
    )
    expect(code).toBe(1)
    expect(out).toMatch(
      /^run 3, “The long stop”, Ana Ruiz, begun 2026-01-06: its log does not give its score: overall is 99 in the file, \d+ by its log\n$/,
    )
  })

  test('a run under another scene’s name: which, and of what its log is', async () => {
    const { code, out, err } = await verify(altered(() => ({ scenario: 'garage', title: 'The garage' })))
    expect(code).toBe(1)
    expect(out).toMatch(/^run 3, “The garage”, .*: it stands under garage, but its log is of long-stop\n$/)
    expect(err).toContain('3 finished runs replayed and right by rules 2, 1 wrong')
  })

  test('an altered log: which entry', async () => {
    const { code, out, err } = await verify(
      altered(({ log }) => ({
        log: log && { ...log, entries: log.entries.map((e) => (e.do === 'act' ? { ...e, action: 'nod' } : e)) },
      })),
    )
    expect(code).toBe(1)
    expect(out).toMatch(/^run 3, .*: its log does not replay: Entry \d+: /)
    expect(err).toContain('3 finished runs replayed and right by rules 2, 1 wrong')
  })

  test('an altered receipt, and an altered name', async () => {
    const receipt = await verify(
      exported(({ attempts }) => ({
        attempts: attempts.map((a) => ({
          ...a,
          certificate: a.certificate && { ...a.certificate, receipt: 'sha256-0' },
        })),
      })),
    )
    expect(receipt).toMatchObject({ code: 1 })
    expect(receipt.out).toBe(
      'certificate of attempt 1, “Every quarter”, Ana Ruiz, 2026-01-03: its receipt is not the one of its runs\n',
    )
    const name = await verify(exported(() => ({ people: [{ ...ana, name: 'Bo' }] })))
    expect(name.out).toBe(
      'certificate of attempt 1, “Every quarter”, Ana Ruiz, 2026-01-03: the records it stands on are those of Bo\n',
    )
  })

  test('a run of another version of its scenario cannot be told', async () => {
    const { code, out } = await verify(altered(() => ({ scenarioHash: 'sha256-1' })))
    expect(code).toBe(1)
    expect(out).toContain('this version of the scenario is not here')
  })

  test('a file that cannot be read: where, and exit code 2', async () => {
    const { code, err } = await verify('{"kind": nope}')
    expect(code).toBe(2)
    expect(err).toBe(
      'step-in: records.json:1:10: It is damaged at line 1, column 10: from there on it is no JSON. Export it again where it came from.\n',
    )
    expect((await verify('{}')).code).toBe(2)
    const io = scriptedIo()
    expect(await main(['verify', 'nowhere.json'], io)).toBe(2)
    expect(await main(['verify'], io)).toBe(2)
    expect((await verify(exported(), '--scenarios', 'nowhere')).code).toBe(2)
  })

  test('how far it has come is shown on a terminal, and taken away before anything is said', async () => {
    const path = join(folder, 'records.json')
    writeFileSync(path, exported())
    const io = scriptedIo([], repository, true)
    expect(await main(['verify', path, '--plans', plans], io)).toBe(0)
    expect(io.complained).toMatch(/\[#+ *\] replaying/)
    expect(io.complained.split('\r\u001B[K').at(-1)).toBe(
      '4 finished runs replayed and right by rules 2, 1 certificate right\n',
    )
  })

  test('a file with more than one may have: what, in one line, and exit code 2', async () => {
    const runs = Array.from({ length: 50_001 }, () => ({}))
    const { code, out, err } = await verify(exported(() => ({ runs: runs as never })))
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^step-in: records\.json: It has more than 50,000 runs, which are the most. [^\n]*\n$/)
  })

  test('attempts and people that do not hold are in the lines and in the summary', async () => {
    const { code, out, err } = await verify(
      exported(({ people, attempts }) => ({
        people: [...people, { ...ana, name: 'Cleo' }],
        attempts: [...attempts, ...attempts],
      })),
    )
    expect(code).toBe(1)
    expect(out).toBe(
      'person 2, Cleo: the id is that of person 1, so the records can be those of one of them only\n' +
        'attempt 2, quarter, Ana Ruiz, begun 2026-01-02: it stands in this file already, as attempt 1\n',
    )
    expect(err).toBe(
      '4 finished runs replayed and right by rules 2, 1 person wrong, 1 attempt wrong, 1 certificate right\n',
    )
  })
})
