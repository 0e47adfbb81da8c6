/** Who looks where: pure, so that it can be tested without a picture. */

type Side = 'left' | 'right'

export interface Person {
  readonly id: string
  readonly x: number
  readonly you: boolean
  /** Whom this person addresses. */
  readonly to?: string | null
  /** Holds out a hand, or points: keeps it on whom it is meant for, whoever speaks. */
  readonly reaches?: boolean
  /** Points or aims: meant for the nearest who is held when nobody is named. */
  readonly points?: boolean
  /** Has hands up, is cuffed or on the ground: others point at this person. */
  readonly held?: boolean
  /** The side to which the person is said to be turned. */
  readonly turned?: Side | null
  /** The side to which somebody is turned here who looks at nobody. */
  readonly rests?: Side | null
}

export interface Attention {
  readonly speaker: string | null
  /** The person spoken to, as far as it can be told. */
  readonly partner: string | null
  readonly facing: Readonly<Record<string, Side>>
}

/**
 * Everyone looks at the person they address, or else at the speaker. The speaker looks at the person spoken to: the one who
 * is named, or the one who spoke before, or else the nearest (the trainee's own figure only if no one else is there). Who is
 * spoken to by name looks at the speaker. In silence people face their nearest neighbour.
 * @param to the addressee of what is said now, or null
 * @param before who spoke last before this speaker
 */
export function attend(
  people: readonly Person[],
  speaking: string | null,
  to: string | null,
  before: string | null,
): Attention {
  const find = (id: string | null | undefined): Person | undefined => people.find((p) => p.id === id)
  const nearest = (from: Person, among: readonly Person[]): Person | undefined =>
    [...among].sort((a, b) => Math.abs(a.x - from.x) - Math.abs(b.x - from.x))[0]
  const othersOf = (one: Person): readonly Person[] => {
    const others = people.filter((p) => p.id !== one.id)
    const strangers = others.filter((p) => !p.you)
    return strangers.length > 0 ? strangers : others
  }
  const addressed = (one: Person): Person | undefined => {
    const person = find(one.to)
    return person === one ? undefined : person
  }
  const speaker = find(speaking)
  const named = speaker && [find(to), addressed(speaker)].find((p) => p !== undefined && p !== speaker)
  const last = find(before)
  const partner = speaker && (named ?? (last === speaker ? undefined : last) ?? nearest(speaker, othersOf(speaker)))
  /** Whom a person looks at. */
  const seen = (person: Person): Person | undefined => {
    const held = person.points ? people.filter((p) => p.held && p !== person) : []
    const aim = (person.reaches ? addressed(person) : undefined) ?? nearest(person, held)
    if (aim) return aim
    if (person === speaker) return partner
    if (speaker && named === person) return speaker
    return addressed(person) ?? speaker
  }
  const facing: Record<string, Side> = {}
  for (const person of people) {
    const target = seen(person)
    const resting = target ? null : (person.rests ?? null)
    const x = (target ?? nearest(person, othersOf(person)))?.x ?? 640
    facing[person.id] = person.turned ?? resting ?? (x < person.x ? 'left' : 'right')
  }
  return { speaker: speaker?.id ?? null, partner: partner?.id ?? null, facing }
}
