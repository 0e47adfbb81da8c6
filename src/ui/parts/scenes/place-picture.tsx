import type { ScenarioHead } from '../../ports/index.ts'
import './place-picture.css'

const cards = import.meta.glob<string>('../../../../assets/places/*/card-*.svg', {
  query: '?url',
  import: 'default',
  eager: true,
})

/** The picture of a place at a time of day, or null where none has been drawn yet. */
export function cardOf(place: string, time: string): string | null {
  return cards[`../../../../assets/places/${place}/card-${time}.svg`] ?? null
}

/** The place of a scenario as a panel. Decoration: what it shows is also said in words beside it. */
export function PlacePicture({
  stage,
  eager = false,
}: {
  readonly stage: ScenarioHead['stage']
  readonly eager?: boolean
}) {
  const url = cardOf(stage.place, stage.time)
  return (
    <div class={`place place-${stage.time} place-${stage.weather ?? 'clear'}`}>
      {url === null ? <Nowhere /> : <img src={url} alt="" loading={eager ? 'eager' : 'lazy'} decoding="async" />}
    </div>
  )
}

/** An empty street corner in our line, for a place nobody has drawn: a kerb, a lamp, a wall. */
function Nowhere() {
  return (
    <svg viewBox="0 0 320 180" preserveAspectRatio="xMidYMax slice" aria-hidden="true" focusable="false">
      <rect class="nowhere-sky" width="320" height="180" />
      <circle class="nowhere-light" cx="246" cy="48" r="19" />
      <path class="nowhere-far" d="M0 118V74h38V58h46v60h24V82h54v36h30V66h52v52h36V88h40v30Z" />
      <path class="nowhere-ground" d="M0 118h320v62H0Z" />
      <path class="nowhere-line" d="M0 118h320M0 138h320" />
      <path class="nowhere-line" d="M62 138V46q0-14 14-14h20" />
      <path class="nowhere-lamp" d="M90 29h18l6 11H84Z" />
    </svg>
  )
}
