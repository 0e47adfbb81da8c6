import type { CatalogueEntry, ScenarioHead } from '../../src/ui/ports/index.ts'

const head = (
  part: Partial<ScenarioHead> & Pick<ScenarioHead, 'id' | 'title' | 'summary' | 'stage'>,
): ScenarioHead => ({
  minutes: 5,
  pillar: 'misconduct',
  tutorial: undefined,
  lang: 'en',
  warnings: [],
  warningDetail: undefined,
  role: 'You are Officer Reyes, fourteen months on the job. Sergeant Harmon asked you along tonight.',
  cast: {
    you: { name: 'Officer Reyes', rank: 'officer' },
    harmon: { name: 'Sgt. Harmon', rank: 'sergeant' },
    osei: { name: 'Daniel Osei', rank: 'civilian' },
  },
  ...part,
})

const library: readonly ScenarioHead[] = [
  head({
    id: 'long-stop',
    title: 'The long stop',
    summary: 'A warning is written. The stop goes on.',
    stage: { place: 'roadside', time: 'night', weather: 'rain' },
    warnings: ['discrimination', 'intimidation'],
    warningDetail: 'A driver is questioned about where he comes from, at length and in the rain. Nobody is touched.',
    minutes: 4,
  }),
  head({
    id: 'still-prone',
    title: 'Still prone',
    summary: 'One man is down and cuffed. People film.',
    stage: { place: 'alley', time: 'night' },
    warnings: ['force', 'death', 'slurs'],
    minutes: 6,
  }),
  head({
    id: 'missing-box',
    title: 'The missing box',
    summary: 'Two reports of one arrest. They do not match yet.',
    stage: { place: 'report-room', time: 'day' },
  }),
  head({
    id: 'locker-twelve',
    title: 'Locker twelve',
    summary: 'The shift is over. He is still sitting there.',
    stage: { place: 'locker-room', time: 'dusk' },
    warnings: ['self-harm', 'grief', 'alcohol', 'minors', 'death'],
    minutes: 8,
  }),
  head({
    id: 'wrong-door',
    title: 'The number on the door',
    summary: 'A warrant, a van, four seconds to think.',
    stage: { place: 'residential-door', time: 'dusk', weather: 'fog' },
    warnings: ['force', 'minors'],
  }),
]

/** A catalogue: a lesson, five scenarios of the library, one from outside. */
export const entries: readonly CatalogueEntry[] = [
  {
    id: 'nozzle',
    origin: 'lesson',
    file: null,
    scenario: head({
      id: 'nozzle',
      title: 'The nozzle',
      summary: 'Pump four. Your partner is about to fill a cruiser with the wrong fuel.',
      stage: { place: 'storefront', time: 'day' },
      tutorial: true,
      minutes: 1,
    }),
  },
  ...library.map((scenario): CatalogueEntry => ({ id: scenario.id, origin: 'library', file: null, scenario })),
  {
    id: 'outside-parking',
    origin: 'outside',
    file: 'parking-dispute.json',
    scenario: head({
      id: 'parking',
      title: 'Forty feet of curb',
      summary: 'A tow, a crowd, and a captain who wants it done.',
      stage: { place: 'sidewalk', time: 'day' },
      warnings: ['humiliation'],
    }),
  },
]
