import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkRecordsFile, LONGEST_NAME, namesakes, tidyName } from '#records'
import type { Person } from '#records'
import { ana, exported } from './exported.ts'

const person = (id: string, name: string): Person => ({ id, name, since: '2026-01-01T00:00:00.000Z' })

describe('a name', () => {
  it('of nothing visible is none', () => {
    const nothing = [
      '',
      '  \t\r\n',
      '\u200b\u200b',
      '\u2060\ufeff',
      '\u00ad',
      '\u3164\uffa0\u115f',
      '\u2800',
      '\u200d\u200c',
      '\u202e\u202c',
      '\ufe0f',
      '\u{e0061}\u{e007f}',
      '\ud800',
      '\u0301\u0327',
      ' \u0301',
      '\u0000\u0007\u0085',
      '\ufffc',
    ]
    for (const name of nothing) expect([escape(name), tidyName(name)]).toEqual([escape(name), ''])
  })

  it('is shown as what it is: nothing in it turns the direction of writing, hides, or breaks the line', () => {
    expect(tidyName('Ana \u202eziuR')).toBe('Ana ziuR')
    expect(tidyName('\u2067Ana\u2069 \u200fRuiz\u200e\u061c')).toBe('Ana Ruiz')
    expect(tidyName('A\u200bn\u00ada\ufeff\u2028Ruiz\u0000\u00a0\u3000Paz')).toBe('Ana Ruiz Paz')
    expect(tidyName('Ana\u200dRuiz\ufe0f')).toBe('AnaRuiz')
    expect(tidyName('Ana\ud83d Ruiz')).toBe('Ana Ruiz')
  })

  it('has its letters composed, also those that something unseen kept apart', () => {
    expect(tidyName('Jose\u0301')).toBe('José')
    expect(tidyName('Jose\u200b\u0301')).toBe('José')
    expect(tidyName('각')).toBe('각')
  })

  it('keeps what its letters hang on', () => {
    const names = [
      'Nguyễn Thị Ánh',
      'عبد الله',
      'شاهین\u200cپور',
      'क्\u200dष',
      'ശ്രീ\u200d\u0d15',
      '葛\u{e0100}西',
      'O’Brien-Ruiz Jr.',
      '4711',
      'Ж̃',
      '👩🏽\u200d🚒',
      '❤\ufe0f\u200d🔥',
      '1\ufe0f\u20e3',
      '🏴\u200d☠\ufe0f',
    ]
    for (const name of names) expect(tidyName(name)).toBe(name.normalize('NFC'))
  })

  it('is cut at 80 characters, and at none that is half', () => {
    expect(tidyName('a'.repeat(200))).toBe('a'.repeat(LONGEST_NAME))
    expect(tidyName('🚒'.repeat(200))).toBe('🚒'.repeat(LONGEST_NAME))
    expect(tidyName(`${'👩'.repeat(79)}👩\u200d🚒`)).toBe('👩'.repeat(80))
    expect(tidyName(`${'a'.repeat(79)} b`)).toBe('a'.repeat(79))
  })

  it('is tidied once and for all', () => {
    const units = [
      'a',
      'e',
      '\u0301',
      '\u200b',
      '\u200d',
      '\ufe0f',
      ' ',
      '👩',
      '🏽',
      'क',
      '्',
      '\u202e',
      '\ud83d',
      'ᄀ',
      'ᅡ',
    ]
    const unit = fc.constantFrom(...units)
    const typed = fc.oneof(
      fc.array(unit, { maxLength: 120 }).map((all) => all.join('')),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(typed, (name) => {
        const tidied = tidyName(name)
        expect(tidyName(tidied)).toBe(tidied)
        expect(tidied.normalize('NFC')).toBe(tidied)
        expect(tidied).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c\u200b\ufeff\p{Cc}\p{Cs}]/u)
      }),
      { numRuns: 500 },
    )
  })
})

describe('two names', () => {
  it('that look the same are perhaps those of one person', () => {
    const twins = [
      ['José', 'Jose\u0301'],
      ['Ana  Ruiz ', 'ana\u00a0RUIZ'],
      ['Ana Ruiz', 'A\u200bna Ruiz'],
      ['شاهین\u200cپور', 'شاهینپور'],
      ['Ａna', 'Ana'],
      ['Straße', 'STRASSE'],
      ['O’Brien', "O'Brien"],
      ['Ruiz‑Paz', 'Ruiz-Paz'],
    ] as const
    for (const [one, other] of twins) {
      expect(namesakes([person('x', one)], [person('here', other)]).get('x')?.id).toBe('here')
    }
    expect(namesakes([person('x', 'José')], [person('here', 'Jose')]).size).toBe(0)
    expect(namesakes([person('x', 'Ana Ruiz')], [person('here', 'Ana Ruis')]).size).toBe(0)
  })

  it('of nothing are nobody’s', () => {
    expect(namesakes([person('x', '\u200b')], [person('here', '')]).size).toBe(0)
  })
})

it('names, titles and typed words of a file of records are tidied as they are where they are typed', () => {
  const text = exported(({ runs, attempts }) => ({
    people: [{ ...ana, name: 'Ana \u202eRuiz' }],
    runs: runs.map((run) => ({ ...run, title: 'The \u202elong stop\u202c' })),
    attempts: attempts.map((attempt) => ({
      ...attempt,
      certificate: attempt.certificate && {
        ...attempt.certificate,
        name: 'Ana\u200b Ruiz',
        planTitle: '\u2067Every quarter',
        courseNumber: '\u200b',
        instructor: 'Lt.\u2028Rowe',
      },
    })),
  }))
  const checked = checkRecordsFile(text, () => null)
  if (!checked.ok) throw new Error(JSON.stringify(checked.error))
  const { people, runs, attempts } = checked.value.file
  expect(people[0]?.name).toBe('Ana Ruiz')
  expect(runs[0]?.title).toBe('The long stop')
  expect(attempts[0]?.certificate).toMatchObject({
    name: 'Ana Ruiz',
    planTitle: 'Every quarter',
    courseNumber: '',
    instructor: 'Lt. Rowe',
  })
  expect(checked.value.certificates.map(({ code }) => code)).not.toContain('name-differs')
})
