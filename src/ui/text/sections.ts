import { loadVocabulary } from '#words'
import type briefing from '../briefing/en.ts'
import type debrief from '../debrief/en.ts'
import type bringing from '../catalogue/outside/en.ts'
import type help from '../help/en.ts'
import type aloud from '../parts/aloud/en.ts'
import type scores from '../parts/scores/en.ts'
import type certificate from '../plans/certificate/en.ts'
import type plans from '../plans/en.ts'
import type play from '../play/en.ts'
import type progress from '../progress/en.ts'
import type record from '../record/en.ts'
import type room from '../room/en.ts'
import type settings from '../settings/en.ts'
import type studio from '../studio/en.ts'
import firstPage from './first-page.en.ts'
import type { Translation } from './translation.ts'
import { fetchWords } from './words.ts'

/** The texts that screens bring along. Each section is one file a language, beside the screen it belongs to. */
interface ScreenSections {
  readonly aloud: typeof aloud
  readonly briefing: typeof briefing
  readonly bringing: typeof bringing
  readonly certificate: typeof certificate
  readonly debrief: typeof debrief
  readonly help: typeof help
  readonly plans: typeof plans
  readonly play: typeof play
  readonly progress: typeof progress
  readonly record: typeof record
  readonly room: typeof room
  readonly scores: typeof scores
  readonly settings: typeof settings
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

/** The texts of one language: one chunk for the first page, and one a section of the screens. */
export interface Chunks {
  readonly firstPage: Chunk<Translation<typeof firstPage>>
  readonly screens: { readonly [S in ScreenSection]: Chunk<Translation<ScreenSections[S]>> }
}

export const english: {
  readonly firstPage: typeof firstPage
  readonly screens: { readonly [S in ScreenSection]: Chunk<ScreenSections[S]> }
} = {
  firstPage,
  screens: {
    aloud: () => import('../parts/aloud/en.ts'),
    briefing: () => import('../briefing/en.ts'),
    bringing: () => import('../catalogue/outside/en.ts'),
    certificate: () => import('../plans/certificate/en.ts'),
    debrief: () => import('../debrief/en.ts'),
    help: () => import('../help/en.ts'),
    plans: () => import('../plans/en.ts'),
    play: () => import('../play/en.ts'),
    progress: () => import('../progress/en.ts'),
    record: () => import('../record/en.ts'),
    room: () => import('../room/en.ts'),
    scores: () => import('../parts/scores/en.ts'),
    settings: () => import('../settings/en.ts'),
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
    aloud: () => import('../parts/aloud/es.ts'),
    briefing: () => import('../briefing/es.ts'),
    bringing: () => import('../catalogue/outside/es.ts'),
    certificate: () => import('../plans/certificate/es.ts'),
    debrief: () => import('../debrief/es.ts'),
    help: () => import('../help/es.ts'),
    plans: () => import('../plans/es.ts'),
    play: () => import('../play/es.ts'),
    progress: () => import('../progress/es.ts'),
    record: () => import('../record/es.ts'),
    room: () => import('../room/es.ts'),
    scores: () => import('../parts/scores/es.ts'),
    settings: () => import('../settings/es.ts'),
    studio: () => import('../studio/es.ts'),
    words: () => fetchWords('es'),
  },
}
