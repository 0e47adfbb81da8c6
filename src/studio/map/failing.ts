/** A proof that fails, and where it comes from. */
interface Failed {
  readonly proof: { readonly id: string }
  readonly places: readonly { readonly beat: string }[]
}

/** The ids of the proofs that fail, each once, by the beats they come from. */
export function failingBeats(failed: readonly Failed[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const { proof, places } of failed) {
    for (const beat of new Set(places.map((place) => place.beat)))
      found.set(beat, [...(found.get(beat) ?? []), proof.id])
  }
  return found
}
