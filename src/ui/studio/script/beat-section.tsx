import { Plus } from 'lucide'
import { useId, useMemo } from 'preact/hooks'
import type { Path, Problem } from '#scenario'
import { addBeat, addLine, type BeatRow, moveLine, nextBeatName } from '#studio'
import type { ProblemWords } from '#words'
import { Button } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'
import { BeatEnding } from './beat-ending.tsx'
import { BeatHead } from './beat-head.tsx'
import { BeatOptions } from './beat-options.tsx'
import { OtherProblems } from './field-problems.tsx'
import { Line } from './line.tsx'
import { startsWith } from './starts-with.ts'
import { useLineDrag } from './use-line-drag.ts'
import { type Around, pathName, type ScriptCommands, ScriptProvider, useScript } from './use-script.tsx'
import { useShared } from './use-shared.ts'

interface BeatSectionProps {
  readonly row: BeatRow
  readonly around: Around
  readonly commands: ScriptCommands
  readonly told: ProblemWords | null
  /** Those of this beat. */
  readonly problems: readonly Problem[]
  /** The shared place, where it is in this beat. */
  readonly current: Path | null
  /** Index of the line that the stage shows; null where it shows none of this beat. */
  readonly shown: number | null
}

/** A beat of the script. It is drawn again only when something in it has changed. */
export function BeatSection(props: BeatSectionProps) {
  const row = useShared(props.row)
  const problems = useShared(props.problems)
  const current = useShared(props.current)
  const { around, commands, told, shown } = props
  return useMemo(() => {
    const value = {
      around: { ...around, place: row.place },
      commands,
      told,
      problems: (path: Path) => problems.filter((problem) => startsWith(problem.path, path)),
    }
    return (
      <ScriptProvider value={value}>
        <BeatBody row={row} current={current} shown={shown} />
      </ScriptProvider>
    )
  }, [row, problems, current, shown, around, commands, told])
}

const headFields = ['harm', 'needs', 'lasts', 'then', 'actBy', 'rebuff', 'urgent', 'ask']

interface BeatBodyProps {
  readonly row: BeatRow
  readonly current: Path | null
  readonly shown: number | null
}

function BeatBody({ row, current, shown }: BeatBodyProps) {
  const t = useText()
  const { around, commands, problems } = useScript()
  const { id, beat, path, lines, isStart } = row
  const heading = useId()
  const isCurrent = (of: Path) => current !== null && startsWith(current, of)
  const drag = useLineDrag((from, to) =>
    commands.run('move', moveLine(id, from, to), { path: ['beats', id, 'script', to], caret: 'end' }),
  )
  const last = lines.at(-1)
  const others = problems(path).filter(
    ({ path: place }) => place[2] !== 'script' && place[2] !== 'actions' && place[2] !== 'ending',
  )
  return (
    <section
      class="script-beat"
      aria-labelledby={heading}
      data-path={pathName(path)}
      data-beat={id}
      data-harm={beat.harm ?? 'none'}
    >
      <header class="script-beat-head">
        <h3 id={heading} tabIndex={-1}>
          {id}
          {isStart && <small>{t('studio.script.beat.start')}</small>}
          {beat.ending !== undefined && <small>{t('studio.script.beat.isEnding')}</small>}
        </h3>
        <BeatHead row={row} />
      </header>
      {others.length > 0 && <OtherProblems path={path} fields={[...headFields, 'script', 'actions']} />}
      <ol class="plain-list script-lines" aria-label={t('studio.script.beat.lines', { beat: id })}>
        {lines.map((line) => (
          <Line
            key={line.index}
            row={line}
            beat={id}
            of={lines.length}
            isCurrent={isCurrent(line.path)}
            isShown={line.index === shown}
            drag={drag}
          />
        ))}
      </ol>
      {around.editable && (
        <Button
          class="script-add"
          size="small"
          variant="ghost"
          icon={Plus}
          data-does="add-line"
          onClick={() =>
            commands.run('line', addLine(id, (last?.index ?? -1) + 1, last?.voice ?? { of: 'note' }), {
              path: ['beats', id, 'script', (last?.index ?? -1) + 1],
              caret: 'start',
            })
          }
        >
          {t('studio.script.line.add')}
        </Button>
      )}
      {beat.ending === undefined ? <BeatOptions row={row} isCurrent={isCurrent} /> : <BeatEnding row={row} />}
      {around.editable && (
        <Button
          class="script-add"
          size="small"
          variant="ghost"
          icon={Plus}
          data-does="add-beat"
          onClick={() => {
            let name = ''
            commands.run(
              'beat',
              (source) => {
                name = nextBeatName(source)
                return addBeat(id, name)(source)
              },
              () => ({ path: ['beats', name, 'script', 0], caret: 'start' }),
            )
          }}
        >
          {t('studio.script.beat.add')}
        </Button>
      )}
    </section>
  )
}
