import { useEffect, useState } from 'preact/hooks'
import type { Ref } from 'preact'
import type { View } from '#engine'
import type { Scenario } from '#scenario'
import { insetText } from '#words'
import { usePort } from '../ports/index.ts'
import { useWords } from '../text/index.ts'
import './inset.css'

interface InsetPanelProps {
  readonly view: View
  /** As it is played: its folder holds pictures of the author's own. */
  readonly scenario: Scenario
  /** The scenario's language, where it is another than the page's. */
  readonly lang: string | undefined
  /** The panel's element, for what keeps other things clear of it. */
  readonly panel?: Ref<HTMLDivElement>
}

/** A picture that has been asked for: which inset it is of, and its address (null where there is none). */
interface Fetched {
  readonly key: string
  readonly address: string | null
}

/**
 * The inset of the moment: a small framed picture drawn close, as in a graphic novel. Without a picture its words stand in the frame.
 * Draws nothing while the picture is black.
 */
export function InsetPanel({ view, scenario, lang, panel }: InsetPanelProps) {
  const insets = usePort('insets')
  const words = useWords()
  const [fetched, setFetched] = useState<Fetched | null>(null)
  const { inset, cast, cut } = view
  const key = inset?.key ?? null
  useEffect(() => {
    if (inset === null) return undefined
    let wanted = true
    void insets.picture(inset, scenario, cast).then((address) => {
      if (wanted) setFetched({ key: inset.key, address })
    })
    return () => {
      wanted = false
    }
  }, [insets, scenario, inset, cast])

  if (inset === null || cut !== null) return null
  const told = insetText(words, inset)
  const here = fetched !== null && fetched.key === key ? fetched : null
  return (
    <div
      key={inset.key}
      class="inset"
      data-key={inset.key}
      ref={panel ?? null}
      role="img"
      aria-label={told}
      lang={inset.id === null ? lang : undefined}
      data-inset={inset.id ?? inset.picture}
    >
      {here !== null && here.address !== null && <img class="inset-picture" src={here.address} alt="" />}
      {here !== null && here.address === null && <p class="inset-words">{told}</p>}
    </div>
  )
}
