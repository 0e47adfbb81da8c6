import { hashOf } from '#engine'
import {
  checkRecordsFile,
  certify,
  dayOf,
  dueOf,
  eastHere,
  issuedOn,
  practiceOf,
  progressOf,
  recordsFile,
  recordsText,
  rosterCsv,
  standingOf,
} from '#records'
import type { Certificate } from '#records'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { runName } from '../../src/cli/verify/record-lines.ts'
import { loadSpoken } from '../../src/cli/language.ts'
import { attemptOf, offerOf } from '../../build/sample-records/attempts.ts'
import { compiledOf, recordOf } from '../../build/sample-records/runs.ts'

const words = await loadSpoken('en')

/** The evening of a day in the west is the next day in Greenwich; the morning of one in the east is still the one before. */
const evening = '2026-03-11T03:30:00.000Z'
const zones = [
  ['America/Los_Angeles', '2026-03-10', '2026-03-10 20:30', 'UTC-07:00'],
  ['UTC', '2026-03-11', '2026-03-11 03:30', 'UTC+00:00'],
  ['Asia/Kathmandu', '2026-03-11', '2026-03-11 09:15', 'UTC+05:45'],
  ['Pacific/Kiritimati', '2026-03-11', '2026-03-11 17:30', 'UTC+14:00'],
  ['Pacific/Pago_Pago', '2026-03-10', '2026-03-10 16:30', 'UTC-11:00'],
] as const

const offer = offerOf('annual-refresher')
function passed() {
  const { people, runs, attempts } = attemptOf('annual-refresher', Array<string>(6).fill('best'))
  const [attempt] = attempts
  if (attempt === undefined) throw new Error('no attempt')
  return { people, runs, attempt }
}
/** The certificate of somebody who passes at an instant, by the clock of the computer. */
function certificateAt(now: string): Certificate {
  const { runs, attempt } = passed()
  const issue = { name: 'Officer Ito', title: 'Refresher', now, version: '0.1.0' }
  const certificate = certify(offer, attempt, standingOf(offer, attempt, runs), issue)
  if (certificate === null) throw new Error('not passed')
  return certificate
}
/** What a check of the exported records says of a certificate, and the one it takes. */
function handedIn(certificate: Certificate) {
  const { people, runs, attempt } = passed()
  const kept = { people, runs, attempts: [{ ...attempt, ended: certificate.issued, certificate }] }
  const text = recordsText(recordsFile(kept, { version: '0.1.0', exported: evening }))
  const result = checkRecordsFile(
    text,
    (id, hash) => (hashOf(compiledOf(id)) === hash ? compiledOf(id) : null),
    () => offer,
  )
  if (!result.ok) return result.error
  return { said: result.value.certificates, taken: result.value.file.attempts[0]?.certificate ?? null }
}

afterEach(() => {
  vi.unstubAllEnvs()
})

describe.each(zones)('in %s', (zone, day, clock, name) => {
  it('a certificate is of the day that it is there, and good until that day some months on', () => {
    vi.stubEnv('TZ', zone)
    const certificate = certificateAt(evening)
    expect(issuedOn(certificate)).toBe(day)
    expect(certificate.validUntil).toBe(day.replace('2026', '2027'))
  })

  it('its day is the same wherever it is read and checked', () => {
    vi.stubEnv('TZ', zone)
    const certificate = certificateAt(evening)
    for (const [elsewhere] of zones) {
      vi.stubEnv('TZ', elsewhere)
      expect(handedIn(certificate)).toEqual({ said: [], taken: certificate })
      expect(issuedOn(certificate)).toBe(day)
    }
  })

  it('the spreadsheet has what the clock there showed, and which clock, wherever it is written', () => {
    vi.stubEnv('TZ', zone)
    const run = { ...recordOf('long-stop/best', 1), ended: evening, east: eastHere(evening) }
    const people = [{ id: 'p', name: 'Ana', since: evening }]
    for (const [elsewhere] of zones) {
      vi.stubEnv('TZ', elsewhere)
      expect(rosterCsv({ people, runs: [run], attempts: [] })).toContain(`,${clock},${name},`)
    }
  })

  it('a run is told of with its day there', () => {
    vi.stubEnv('TZ', zone)
    const east = eastHere(evening)
    vi.stubEnv('TZ', 'Asia/Tokyo')
    const told = runName({ number: 1, title: 'The long stop', begun: evening, east, person: 'Ana' }, words)
    expect(told).toBe(`run 1, “The long stop”, Ana, begun ${day}`)
    const run = { ...recordOf('long-stop/best', 1), ended: evening, east }
    expect(progressOf([run], evening).points.map((point) => point.day)).toEqual([day])
    expect(practiceOf([run], evening).map(({ last }) => last.day)).toEqual([day])
  })
})

describe('a certificate’s last day', () => {
  it('is over when it is over where the person is', () => {
    for (const [zone, day] of zones) {
      vi.stubEnv('TZ', zone)
      const next = dayOf('2026-03-12T03:30:00.000Z', eastHere('2026-03-12T03:30:00.000Z'))
      expect(dueOf({ validUntil: day }, dayOf(evening, eastHere(evening))).state).toBe('soon')
      expect(dueOf({ validUntil: day }, next).state).toBe('due')
    }
  })

  it('of a file of before the clock was kept follows from the day in UTC, as it was worked out then', () => {
    const { east: _east, ...old } = certificateAt('2026-03-11T12:00:00.000Z')
    for (const [zone] of zones) {
      vi.stubEnv('TZ', zone)
      const given = { ...old, issued: evening, validUntil: '2027-03-11' }
      expect(handedIn(given)).toEqual({ said: [], taken: given })
      expect(issuedOn(given)).toBe('2026-03-11')
    }
  })

  it('cannot be moved by a clock that is nowhere', () => {
    const certificate = certificateAt(evening)
    for (const east of [-721, 841, 0.5])
      expect(handedIn({ ...certificate, east })).toMatchObject({
        code: 'damaged',
        places: ['attempts.0.certificate.east'],
      })
    // Nor does another clock than the one it was worked out by hold.
    const western = { ...certificate, east: -7 * 60, validUntil: '2027-03-11' }
    expect(handedIn(western)).toMatchObject({ said: [{ code: 'certificate-differs' }], taken: null })
  })
})

describe('where the clock is changed', () => {
  it('a day is that of the clock at that instant, not at this one', () => {
    vi.stubEnv('TZ', 'America/Los_Angeles')
    // The clock goes on from two to three in the morning on 8 March, and back from two to one on 1 November.
    expect(eastHere('2026-03-08T09:59:00.000Z')).toBe(-480)
    expect(eastHere('2026-03-08T10:00:00.000Z')).toBe(-420)
    const [late, early] = ['2026-11-01T06:30:00.000Z', '2026-11-02T07:30:00.000Z']
    expect([late, early].map((at) => dayOf(at, eastHere(at)))).toEqual(['2026-10-31', '2026-11-01'])
  })

  it('what is due after that is due on the day that its clock shows then', () => {
    vi.stubEnv('TZ', 'America/Los_Angeles')
    // Half past eleven in the evening, standard time; a day later it is half past midnight, daylight time.
    const run = { ...recordOf('long-stop/nothing', 1), ended: '2026-03-08T07:30:00.000Z' }
    const [item] = practiceOf([run], '2026-03-08T07:31:00.000Z')
    expect(item).toMatchObject({ due: '2026-03-09T07:30:00.000Z', day: '2026-03-09', inDays: 2 })
  })
})
