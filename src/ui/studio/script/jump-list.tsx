import type { Path } from '#scenario'
import type { BeatEntry } from '#studio'
import { useText } from '../../text/index.ts'

const partsBefore = ['head', 'cast'] as const
const partsAfter = ['followUp', 'debrief', 'law', 'facts'] as const
type Part = (typeof partsBefore)[number] | (typeof partsAfter)[number]

interface JumpListProps {
  readonly entries: readonly BeatEntry[]
  /** The name of the part or beat one is at: `part/law`, `beats/door`. */
  readonly current: string | null
  /** The beats with an error. */
  readonly failing: ReadonlySet<string>
  readonly onJump: (path: Path) => void
}

/** The parts of the script and all its beats, to jump to: a list beside a wide page, one to choose from above a narrow one. */
export function JumpList({ entries, current, failing, onJump }: JumpListProps) {
  const t = useText()
  const part = (name: Part) => (
    <li key={name}>
      <button
        type="button"
        aria-current={current === `part/${name}` ? 'location' : undefined}
        onClick={() => onJump(['part', name])}
      >
        {t(`studio.script.${name}.heading`)}
      </button>
    </li>
  )
  const options = (names: readonly Part[]) =>
    names.map((name) => (
      <option key={name} value={`part/${name}`}>
        {t(`studio.script.${name}.heading`)}
      </option>
    ))
  return (
    <nav class="script-jump" aria-label={t('studio.script.jump.label')}>
      <select
        class="script-jump-short"
        aria-label={t('studio.script.jump.label')}
        value={current ?? ''}
        onChange={(event) => {
          const { value } = event.currentTarget
          const cut = value.indexOf('/')
          onJump([value.slice(0, cut), value.slice(cut + 1)])
        }}
      >
        {current === null && <option value="">{t('studio.script.jump.choose')}</option>}
        {options(partsBefore)}
        <optgroup label={t('studio.script.jump.beats')}>
          {entries.map(({ id }) => (
            <option key={id} value={`beats/${id}`}>
              {id}
            </option>
          ))}
        </optgroup>
        {options(partsAfter)}
      </select>
      <ul class="plain-list script-jump-list">
        {partsBefore.map(part)}
        {entries.map(({ id, harm, outcome }) => (
          <li key={id} data-harm={harm ?? 'none'} data-ending={outcome !== null} data-failing={failing.has(id)}>
            <button
              type="button"
              aria-current={current === `beats/${id}` ? 'location' : undefined}
              onClick={() => onJump(['beats', id])}
            >
              {id}
              {failing.has(id) && <span class="visually-hidden"> {t('studio.script.told.error')}</span>}
            </button>
          </li>
        ))}
        {partsAfter.map(part)}
      </ul>
    </nav>
  )
}
