// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs'
import { afterEach, describe, expect, test, vi } from 'vitest'
import * as vocabulary from '../../src/scenario/vocabulary.ts'
import {
  calendarDayText,
  clockText,
  createText,
  meanText,
  momentText,
  numberText,
  oneDecimalText,
  Phrase,
  shortDayText,
  TextProvider,
  useLanguage,
  useText,
} from '../../src/ui/text/index.ts'
import * as page from '../support/page.tsx'
import { english as en } from '../support/texts.ts'

afterEach(() => {
  page.end()
  vi.unstubAllEnvs()
})

function Greeting() {
  const t = useText()
  const { language, direction } = useLanguage()
  return (
    <p lang={language} dir={direction}>
      {t('frame.help')} {t('frame.settings')}
    </p>
  )
}

describe('the words', () => {
  test('what another language lacks is read from English (F14)', async () => {
    const text = createText('de', { frame: { help: 'Hilfe' } })
    await page.show(
      <TextProvider text={text}>
        <Greeting />
      </TextProvider>,
    )
    expect(page.text()).toBe('Hilfe Settings')
    expect(page.get('p').lang).toBe('de')
  })

  test('the direction follows the language (A14)', async () => {
    await page.show(
      <TextProvider text={createText('ar', { frame: { help: 'مساعدة' } })}>
        <Greeting />
      </TextProvider>,
    )
    expect(page.get('p').dir).toBe('rtl')
  })

  test('a screen shown without a provider speaks English', async () => {
    await page.show(<Greeting />)
    expect(page.text()).toBe('Help Settings')
  })

  test('plurals and signs come out as they are written', () => {
    const { t } = createText()
    expect(t('catalogue.count', { count: 1 })).toBe('1 scenario')
    expect(t('catalogue.count', { count: 14 })).toBe('14 scenarios')
    expect(t('catalogue.resume.title', { clock: '1:12', title: 'Tom & <b>' })).toContain('Tom & <b>')
  })

  test.each([
    ['rung', vocabulary.rungs],
    ['rungName', vocabulary.rungs],
    ['rank', vocabulary.ranks],
    ['place', vocabulary.places],
    ['time', vocabulary.times],
    ['weather', vocabulary.weathers],
    ['warning', vocabulary.warnings],
    ['pillar', vocabulary.pillars],
    ['inhibitor', vocabulary.inhibitors],
    ['outcome', vocabulary.outcomes],
    ['harm', vocabulary.harms],
    ['basis', vocabulary.bases],
  ] as const)('every word of the list behind vocabulary.%s is said, and no other', (name, list) => {
    expect(Object.keys(en.vocabulary[name]).toSorted()).toEqual([...list].toSorted())
  })

  test('a phrase puts what is not words where the translator wants it', async () => {
    const { container } = await page.show(<Phrase text="Press <key/> now, <key/>!" parts={{ key: <kbd>N</kbd> }} />)
    expect(container.innerHTML).toBe('Press <kbd>N</kbd> now, <kbd>N</kbd>!')
  })

  test('scenario milliseconds read as a clock', () => {
    expect([0, 72_300, 59_999, 600_000].map(clockText)).toEqual(['0:00', '1:12', '0:59', '10:00'])
  })
})

describe('numbers and times', () => {
  test('are written in Spanish as U.S. agencies write them', () => {
    vi.stubEnv('TZ', 'America/New_York')
    const evening = '2026-03-03T01:30:00.000Z'
    expect([numberText(1.5, 'es'), oneDecimalText(2, 'es'), meanText(69.99, 'es')]).toEqual(['1.5', '2.0', '69.9'])
    expect(momentText(evening, 'es')).toMatch(/^2 mar 2026, 8:30\sp\.m\.$/)
    const day = '2026-03-02'
    expect([shortDayText(day, 'es'), calendarDayText(day, 'es')]).toEqual(['2 mar 2026', '2 de marzo de 2026'])
  })

  test('an instant is told on the reader’s day, or on that of a clock that is given; a day of the calendar is itself everywhere', () => {
    for (const [zone, day] of [
      ['America/New_York', 'Mar 1, 2026, 7:30 PM'],
      ['UTC', 'Mar 2, 2026, 12:30 AM'],
      ['Asia/Kathmandu', 'Mar 2, 2026, 6:15 AM'],
      ['Pacific/Kiritimati', 'Mar 2, 2026, 2:30 PM'],
    ] as const) {
      vi.stubEnv('TZ', zone)
      const told = (east?: number) => momentText('2026-03-02T00:30:00.000Z', 'en', east).replaceAll('\u202f', ' ')
      expect([zone, told()]).toEqual([zone, day])
      expect([zone, told(-8 * 60)]).toEqual([zone, 'Mar 1, 2026, 4:30 PM'])
      expect([zone, calendarDayText('2026-03-02', 'en')]).toEqual([zone, 'March 2, 2026'])
      expect([zone, shortDayText('2026-03-02', 'en')]).toEqual([zone, 'Mar 2, 2026'])
    }
  })

  test('are written in one place, so that no two screens write them in two ways', () => {
    const writers = readdirSync('src/ui', { recursive: true, encoding: 'utf8' }).filter(
      (file) =>
        /\.tsx?$/.test(file) &&
        /Intl\.(Number|DateTime)Format|toLocale(Date|Time)?String/.test(readFileSync(`src/ui/${file}`, 'utf8')),
    )
    expect(writers).toEqual(['text/format.ts'])
  })
})
