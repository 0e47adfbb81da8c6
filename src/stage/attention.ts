/** Who looks where: pure, so that it can be tested without a picture. */

export interface Person {
  readonly id: string
  readonly x: number
  readonly you: boolean
  /** Points at somebody. */
  readonly points?: boolean
  /** Has hands up, is cuffed or on the ground: others point at this person. */
  readonly held?: boolean
}

export interface Attention {
  readonly speaker: string | null
  /** The person spoken to, as far as it can be told. */
  readonly partner: string | null
  readonly facing: Readonly<Record<string, 'left' | 'right'>>
}

/**
 * Everyone looks at the speaker. The speaker looks at the person spoken to: the one who spoke before, or else the nearest
 * (the trainee's own figure only if no one else is there). In silence people face their nearest neighbour.
 * @param to a known addressee, or null
 * @param before who spoke last before this speaker
 */
export function attend(
  people: readonly Person[],
  speaking: string | null,
  to: string | null,
  before: string | null,
): Attention {
  const find = (id: string | null): Person | undefined => people.find((p) => p.id === id)
  const nearest = (from: Person, among: readonly Person[]): Person | undefined =>
    [...among].sort((a, b) => Math.abs(a.x - from.x) - Math.abs(b.x - from.x))[0]
  const othersOf = (one: Person): readonly Person[] => {
    const others = people.filter((p) => p.id !== one.id)
    const strangers = others.filter((p) => !p.you)
    return strangers.length > 0 ? strangers : others
  }
  const speaker = find(speaking)
  let partner: Person | undefined
  if (speaker) {
    partner =
      [find(to), find(before)].find((p) => p !== undefined && p.id !== speaker.id) ??
      nearest(speaker, othersOf(speaker))
  }
  const facing: Record<string, 'left' | 'right'> = {}
  for (const person of people) {
    const target =
      speaker === undefined ? nearest(person, othersOf(person)) : person.id === speaker.id ? partner : speaker
    // A person who points keeps the finger on its target, whoever speaks.
    const aim = person.points
      ? nearest(
          person,
          people.filter((p) => p.held && p.id !== person.id),
        )
      : undefined
    const x = (aim ?? target)?.x ?? 640
    facing[person.id] = x < person.x ? 'left' : 'right'
  }
  return { speaker: speaker?.id ?? null, partner: partner?.id ?? null, facing }
}
