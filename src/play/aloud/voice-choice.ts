import type { CastMember, Scenario } from '#engine'

/** A voice of a device, as `speechSynthesis.getVoices()` lists it. */
export interface DeviceVoice {
  readonly name: string
  /** BCP 47; some devices write an underscore for the hyphen. */
  readonly lang: string
  /** The one that the device takes when none is named. */
  readonly default: boolean
  /** It needs no connection. */
  readonly localService: boolean
}

/** How somebody speaks. */
export interface ChosenVoice<V> {
  readonly voice: V
  /** 1 is as the voice is; 0.5 to 1.5. */
  readonly pitch: number
  /** Share of the chosen speed; 0.9 to 1. */
  readonly pace: number
}

type Sex = 'woman' | 'man'

/** No list of voices says whose they sound like, but many names do, and those of common systems are known. */
const women =
  /female|woman|mujer|femenin|\b(zira|aria|jenny|hazel|susan|linda|catherine|michelle|emma|ava|ana|clara|sonia|libby|natasha|samantha|victoria|karen|moira|tessa|fiona|allison|kate|serena|nicky|joana|helena|laura|sabina|elvira|dalia|paloma|mónica|monica|paulina|marisol|angelica|angélica|isabela|soledad|lupe)\b/i
const men =
  /\bmale|hombre|masculin|\b(david|mark|george|james|guy|ryan|christopher|eric|roger|steffan|andrew|brian|william|alex|daniel|fred|tom|aaron|arthur|oliver|rishi|reed|pablo|raul|raúl|alvaro|álvaro|jorge|juan|diego|carlos|enrique)\b/i

const sexOf = ({ name }: DeviceVoice): Sex | null => (women.test(name) ? 'woman' : men.test(name) ? 'man' : null)

/** "es_MX" and "es-MX" → "es". */
const languageOf = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? ''

/** The voices for a language: those of its very region first, then those that need no connection. */
export function voicesFor<V extends DeviceVoice>(voices: readonly V[], lang: string): readonly V[] {
  const exact = lang.toLowerCase()
  const worth = (v: V): number =>
    (v.lang.toLowerCase().replace('_', '-') === exact ? 4 : 0) + (v.localService ? 2 : 0) + (v.default ? 1 : 0)
  return voices.filter((v) => languageOf(v.lang) === languageOf(lang)).toSorted((a, b) => worth(b) - worth(a))
}

const senior: ReadonlySet<CastMember['rank']> = new Set(['field-training-officer', 'sergeant', 'lieutenant', 'captain'])
/** Gray hair is all that a scenario tells of somebody's age. */
const isOld = ({ look }: CastMember): boolean => look?.hair.startsWith('gray') === true || look?.beard === 'full-gray'

function pitchOf(member: CastMember, voice: DeviceVoice, shared: number): number {
  const figure = member.look?.figure
  const told = sexOf(voice)
  const sex = figure === undefined || figure === told ? 0 : figure === 'woman' ? 0.3 : -0.25
  const age = isOld(member) ? -0.1 : member.rank === 'recruit' ? 0.05 : 0
  const rank = senior.has(member.rank) ? -0.05 : 0
  // Whoever shares a voice is told apart by its pitch.
  const apart = shared === 0 ? 0 : (shared % 2 === 0 ? -0.06 : 0.06) * Math.ceil(shared / 2)
  return Math.min(1.5, Math.max(0.5, 1 + sex + age + rank + apart))
}

/**
 * A voice for each person of a scenario, by cast id, and for the narrator (''): by sex, age and rank as far as the device has
 * voices for the language. The narrator has the first voice; the rest go to those who have no voice yet, officers in charge first.
 * Empty where the device has none.
 */
export function castVoices<V extends DeviceVoice>(
  all: readonly V[],
  cast: Scenario['cast'],
  lang: string,
): ReadonlyMap<string, ChosenVoice<V>> {
  const voices = voicesFor(all, lang)
  const [narrator] = voices
  const chosen = new Map<string, ChosenVoice<V>>()
  if (narrator === undefined) return chosen
  chosen.set('', { voice: narrator, pitch: 1, pace: 1 })
  const used = new Map<V, number>([[narrator, 1]])
  const people = Object.entries(cast).toSorted(
    ([, a], [, b]) => Number(senior.has(b.rank)) - Number(senior.has(a.rank)),
  )
  for (const [id, member] of people) {
    const figure = member.look?.figure
    const misfit = (v: V): number => (figure === undefined || sexOf(v) === figure ? 0 : sexOf(v) === null ? 1 : 2)
    const [voice = narrator] = voices.toSorted(
      (a, b) => misfit(a) - misfit(b) || (used.get(a) ?? 0) - (used.get(b) ?? 0),
    )
    const shared = used.get(voice) ?? 0
    used.set(voice, shared + 1)
    chosen.set(id, { voice, pitch: pitchOf(member, voice, shared), pace: isOld(member) ? 0.95 : 1 })
  }
  return chosen
}
