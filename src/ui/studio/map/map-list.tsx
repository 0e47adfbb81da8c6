import { OctagonAlert, Spline, TriangleAlert } from 'lucide'
import type { MapBeat, MapWay, ScenarioMap } from '#studio'
import { screenText } from '#words'
import { Icon, IconButton, useProblemWords } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'
import { BeatHarm, BeatSigns } from './beat-signs.tsx'
import type { MapActions } from './map-actions.ts'
import { wayName, wayNotes } from './way-words.ts'

interface MapListProps {
  readonly map: ScenarioMap
  readonly here: string | null
  readonly actions: MapActions
}

const columns = ['beat', 'before', 'after', 'harm', 'problems'] as const

/** The map in words, beat by beat: the same for a screen reader and on a small screen. */
export function MapList({ map, here, actions }: MapListProps) {
  const t = useText()
  return (
    <table class="map-list">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`studio.map.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {map.beats.map((beat) => (
          <MapRow key={beat.id} beat={beat} map={map} here={beat.id === here} actions={actions} />
        ))}
      </tbody>
    </table>
  )
}

interface MapRowProps {
  readonly beat: MapBeat
  readonly map: ScenarioMap
  readonly here: boolean
  readonly actions: MapActions
}

function MapRow({ beat, map, here, actions }: MapRowProps) {
  const t = useText()
  const before = map.ways.filter(({ to }) => to === beat.id)
  const after = map.ways.filter(({ from }) => from === beat.id)
  return (
    <tr data-row={beat.id} aria-current={here ? 'true' : undefined}>
      <th scope="row">
        <button type="button" class="map-name" data-map-open={beat.id} onClick={() => actions.open(beat.id)}>
          {beat.id}
        </button>
        <BeatSigns beat={beat} />
        <p class="map-words">{beat.words}</p>
      </th>
      <td data-column={t('studio.map.column.before')}>
        <ul class="plain-list">
          {beat.start && <li>{t('studio.map.startsScene')}</li>}
          {!beat.reached && <li>{t('studio.map.unreached')}</li>}
          {before.map((way) => (
            <li key={way.key}>{`${way.from}: ${wayName(way, t)}`}</li>
          ))}
        </ul>
      </td>
      <td data-column={t('studio.map.column.after')}>
        <ul class="plain-list">
          {after.map((way) => (
            <After key={way.key} way={way} actions={actions} />
          ))}
          {after.length === 0 && <li>{t('studio.map.none')}</li>}
        </ul>
      </td>
      <td data-column={t('studio.map.column.harm')}>
        <BeatHarm beat={beat} />
      </td>
      <td data-column={t('studio.map.column.problems')}>
        <Problems beat={beat} />
      </td>
    </tr>
  )
}

function After({ way, actions }: { readonly way: MapWay; readonly actions: MapActions }) {
  const t = useText()
  const { to } = way
  return (
    <li class="map-after" data-effect={way.effect}>
      <span class="map-after-words">
        {wayName(way, t)} <small>{wayNotes(way, t)}</small>
      </span>{' '}
      {to === null ? (
        <em>{t('studio.map.toNowhere')}</em>
      ) : (
        <button type="button" class="map-name" onClick={() => actions.goTo(to)}>
          {to}
        </button>
      )}
      {actions.editable && (
        <IconButton
          icon={Spline}
          label={t('studio.map.change', { what: wayName(way, t) })}
          data-map-change={way.key}
          onClick={() => actions.askTarget(way)}
        />
      )}
    </li>
  )
}

function Problems({ beat }: { readonly beat: MapBeat }) {
  const t = useText()
  const words = useProblemWords()
  if (beat.problems.length === 0 && beat.proofs.length === 0) return <>{t('studio.map.none')}</>
  return (
    <ul class="plain-list">
      {beat.problems.map((problem, i) => (
        <li key={i}>
          <Icon
            icon={problem.severity === 'error' ? OctagonAlert : TriangleAlert}
            label={t(problem.severity === 'error' ? 'studio.map.errors' : 'studio.map.warnings', { count: 1 })}
          />{' '}
          {typeof words === 'string' ? problem.code : screenText(words, problem)}
        </li>
      ))}
      {beat.proofs.length > 0 && <li>{t('studio.map.unfair', { proofs: beat.proofs.join(', ') })}</li>}
    </ul>
  )
}
