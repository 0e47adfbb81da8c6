import { ListPlus, Plus, Trash2 } from 'lucide'
import { useId, useMemo, useState } from 'preact/hooks'
import { controlOutcomes, harms, interveneOutcomes, type Path, type Problem, rungs } from '#scenario'
import {
  addBeat,
  addLine,
  addOption,
  type BeatRow,
  inOrder,
  moveLine,
  nextBeatName,
  put,
  removeBeat,
  renameBeat,
  setEnding,
  wordsAsName,
} from '#studio'
import type { ProblemWords } from '#words'
import { Button } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'
import { OtherProblems } from './field-problems.tsx'
import { FlagField, Labelled, NumberField, TextField, WordField } from './fields.tsx'
import { LeadsTo } from './leads-to.tsx'
import { Line } from './line.tsx'
import { OptionCard } from './option-card.tsx'
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
}

/** A beat of the script. It is drawn again only when something in it has changed. */
export function BeatSection(props: BeatSectionProps) {
  const t = useText()
  const row = useShared(props.row)
  const problems = useShared(props.problems)
  const current = useShared(props.current)
  const { around, commands, told } = props
  return useMemo(() => {
    const value = {
      around: { ...around, place: row.place },
      commands,
      told,
      problems: (path: Path) => problems.filter((problem) => startsWith(problem.path, path)),
    }
    return (
      <ScriptProvider value={value}>
        <BeatBody row={row} current={current} />
      </ScriptProvider>
    )
    // `t` stands for the language.
  }, [row, problems, current, around, commands, told, t])
}

const headFields = ['harm', 'needs', 'lasts', 'then', 'actBy', 'rebuff', 'urgent', 'ask']

function BeatBody({ row, current }: { readonly row: BeatRow; readonly current: Path | null }) {
  const t = useText()
  const { around, commands, problems } = useScript()
  const { id, beat, path, lines, options, isStart } = row
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
      <ol class="plain-list script-lines" role="list" aria-label={t('studio.script.beat.lines', { beat: id })}>
        {lines.map((line) => (
          <Line key={line.index} row={line} beat={id} of={lines.length} isCurrent={isCurrent(line.path)} drag={drag} />
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
      {beat.ending === undefined ? (
        <>
          <h4>{t('studio.script.beat.options')}</h4>
          <ul class="plain-list script-options" role="list">
            {options.map((option) => (
              <OptionCard
                key={option.index}
                row={option}
                beat={id}
                of={options.length}
                isCurrent={isCurrent(option.path)}
              />
            ))}
          </ul>
          {around.editable && (
            <Button
              class="script-add"
              size="small"
              variant="ghost"
              icon={ListPlus}
              data-does="add-option"
              onClick={() =>
                commands.run('option', addOption(id), {
                  path: ['beats', id, 'actions', beat.actions?.length ?? 0],
                  caret: 'start',
                })
              }
            >
              {t('studio.script.option.add')}
            </Button>
          )}
          <LeadsTo path={[...path, 'then']} then={beat.then} label={t('studio.script.leads.silence')} from={id} />
        </>
      ) : (
        <div class="script-ending" data-path={pathName([...path, 'ending'])}>
          <WordField
            path={[...path, 'ending', 'outcome']}
            label={t('studio.script.ending.outcome')}
            value={beat.ending.outcome}
            words={(around.kind === 'control' ? controlOutcomes : interveneOutcomes).map((value) => ({
              value,
              label: t(`vocabulary.outcome.${value}`),
            }))}
          />
          <TextField
            path={[...path, 'ending', 'title']}
            label={t('studio.script.ending.title')}
            value={beat.ending.title}
          />
          <TextField
            path={[...path, 'ending', 'text']}
            label={t('studio.script.ending.text')}
            value={beat.ending.text}
          />
          <OtherProblems path={[...path, 'ending']} fields={['outcome', 'title', 'text']} />
        </div>
      )}
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

/** How a beat is: how bad, how long, and folded what else can be said of it. */
function BeatHead({ row }: { readonly row: BeatRow }) {
  const t = useText()
  const { around, commands } = useScript()
  const [open, setOpen] = useState(false)
  const [name, setName] = useState(row.id)
  const nameId = useId()
  const details = useId()
  const { id, beat, path } = row
  const isEnding = beat.ending !== undefined
  const needs =
    beat.harm !== undefined &&
    beat.harm !== 'none' &&
    !isEnding &&
    around.kind === 'intervene' &&
    around.subject !== 'you'
  const taken = around.beats.includes(wordsAsName(name))
  const rename = () => {
    const to = wordsAsName(name)
    if (to === '' || to === id || taken) setName(id)
    else commands.run('beat', renameBeat(id, to), { path: ['beats', to], caret: 'end' })
  }
  const harmChanged = (harm: string | undefined) =>
    commands.run(
      'field',
      inOrder(
        put([...path, 'harm'], harm),
        harm === 'none' || isEnding || around.kind === 'control' || around.subject === 'you'
          ? put([...path, 'needs'], undefined)
          : put([...path, 'needs'], beat.needs ?? 'probe'),
      ),
    )
  return (
    <>
      <div class="script-beat-row">
        <WordField
          path={[...path, 'harm']}
          label={t('studio.script.beat.harm')}
          value={beat.harm}
          words={harms.map((value) => ({ value, label: t(`vocabulary.harm.${value}`) }))}
          write={harmChanged}
        />
        {(needs || beat.needs !== undefined) && (
          <WordField
            path={[...path, 'needs']}
            label={t('studio.script.beat.needs')}
            value={beat.needs}
            words={rungs.map((value) => ({ value, label: t(`vocabulary.rung.${value}`) }))}
            none={t('studio.script.no')}
          />
        )}
        {!isEnding && (
          <NumberField path={[...path, 'lasts']} label={t('studio.script.beat.lasts')} value={beat.lasts} />
        )}
        <Button
          size="small"
          variant="ghost"
          aria-expanded={open}
          aria-controls={details}
          data-does="beat-details"
          onClick={() => setOpen(!open)}
        >
          {t('studio.script.beat.more')}
        </Button>
      </div>
      <div id={details} class="script-details" hidden={!open}>
        {open && (
          <>
            <div class="script-details-group script-grid">
              <Labelled id={nameId} label={t('studio.script.beat.name')} hint={t('studio.script.beat.nameHint')}>
                <input
                  id={nameId}
                  type="text"
                  value={name}
                  readOnly={!around.editable}
                  aria-describedby={`${nameId}-hint`}
                  onInput={(event) => setName(event.currentTarget.value)}
                  onBlur={rename}
                  onKeyDown={(event) => event.key === 'Enter' && rename()}
                />
              </Labelled>
              {!isEnding && (
                <>
                  <FlagField path={[...path, 'actBy']} label={t('studio.script.beat.actBy')} value={beat.actBy} />
                  <FlagField path={[...path, 'rebuff']} label={t('studio.script.beat.rebuff')} value={beat.rebuff} />
                  <FlagField path={[...path, 'urgent']} label={t('studio.script.beat.urgent')} value={beat.urgent} />
                  <NumberField path={[...path, 'ask']} label={t('studio.script.beat.ask')} value={beat.ask} optional />
                </>
              )}
            </div>
            <div class="script-details-group">
              <Button
                size="small"
                disabled={!around.editable}
                onClick={() =>
                  commands.run(
                    'beat',
                    setEnding(
                      id,
                      isEnding ? null : around.kind === 'control' ? 'upheld' : 'stopped',
                      around.beats.find((other) => other !== id) ?? id,
                    ),
                  )
                }
              >
                {t(isEnding ? 'studio.script.ending.undo' : 'studio.script.ending.make')}
              </Button>
              <Button
                size="small"
                icon={Trash2}
                data-does="remove-beat"
                disabled={!around.editable || row.isStart}
                onClick={() => commands.run('remove', removeBeat(id))}
              >
                {t('studio.script.beat.remove')}
              </Button>
            </div>
          </>
        )}
      </div>
    </>
  )
}
