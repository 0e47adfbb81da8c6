import { loadVocabulary } from '#words'
import type studio from '../studio/en.ts'
import firstPage from './first-page.en.ts'
import type * as screens from './screens.en.ts'
import type * as spanishScreens from './screens.es.ts'
import type { Translation } from './translation.ts'
import { fetchWords } from './words.ts'

type Together = typeof screens

/** The texts that screens bring along. Each section is one file a language, beside the screen it belongs to. */
interface ScreenSections extends Together {
  readonly studio: typeof studio
  /** What screens say with `useWords`. It has no keys of its own. */
  readonly words: object
}

/** All texts of the interface in English: the shape that every other language has. */
export type English = typeof firstPage & ScreenSections

/** The first part of a key: `debrief` in `t('debrief.kicker')`. */
export type Section = keyof English
/** A section that comes with a screen. */
export type ScreenSection = keyof ScreenSections

type Chunk<T> = () => Promise<{ readonly default: T }>

/** The texts of one language: one chunk for the first page, one for the screens, and one for the Studio. */
export interface Chunks {
  readonly firstPage: Chunk<Translation<typeof firstPage>>
  readonly screens: { readonly [S in ScreenSection]: Chunk<Translation<ScreenSections[S]>> }
}

const inEnglish =
  <S extends keyof Together>(section: S): Chunk<Together[S]> =>
  async () => ({ default: (await import('./screens.en.ts'))[section] })
const inSpanish =
  <S extends keyof Together>(section: S): Chunk<(typeof spanishScreens)[S]> =>
  async () => ({ default: (await import('./screens.es.ts'))[section] })

export const english: {
  readonly firstPage: typeof firstPage
  readonly screens: { readonly [S in ScreenSection]: Chunk<ScreenSections[S]> }
} = {
  firstPage,
  screens: {
    aloud: inEnglish('aloud'),
    briefing: inEnglish('briefing'),
    bringing: inEnglish('bringing'),
    certificate: inEnglish('certificate'),
    debrief: inEnglish('debrief'),
    help: inEnglish('help'),
    plans: inEnglish('plans'),
    play: inEnglish('play'),
    progress: inEnglish('progress'),
    record: inEnglish('record'),
    room: inEnglish('room'),
    scores: inEnglish('scores'),
    settings: inEnglish('settings'),
    studio: () => import('../studio/en.ts'),
    words: () => fetchWords('en'),
  },
}

export const spanish: Chunks = {
  firstPage: async () => {
    const [texts, vocabulary] = await Promise.all([import('./first-page.es.ts'), loadVocabulary('es')])
    return { default: { ...texts.default, vocabulary } }
  },
  screens: {
    aloud: inSpanish('aloud'),
    briefing: inSpanish('briefing'),
    bringing: inSpanish('bringing'),
    certificate: inSpanish('certificate'),
    debrief: inSpanish('debrief'),
    help: inSpanish('help'),
    plans: inSpanish('plans'),
    play: inSpanish('play'),
    progress: inSpanish('progress'),
    record: inSpanish('record'),
    room: inSpanish('room'),
    scores: inSpanish('scores'),
    settings: inSpanish('settings'),
    studio: () => import('../studio/es.ts'),
    words: () => fetchWords('es'),
  },
}
