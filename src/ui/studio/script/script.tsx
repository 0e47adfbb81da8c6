import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Draft, Path, Problem, Scenario } from '#scenario'
import { beatEntries, beatRow, beatsAround, isPicture, lineShown, SCENARIO, staleVoices } from '#studio'
import type { ProblemWords } from '#words'
import { Button, useProblemWords } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'
import { useStudio } from '../workbench/use-studio.tsx'
import { DebriefPart, FollowUpPart } from './after-part.tsx'
import { aroundOf } from './around.ts'
import { BeatSection } from './beat-section.tsx'
import { CastPart } from './cast-part.tsx'
import { JumpList } from './jump-list.tsx'
import { FactsPart, LawPart } from './law-part.tsx'
import { ScenarioHead } from './scenario-head.tsx'
import { startsWith } from './starts-with.ts'
import { useAtTop } from './use-at-top.ts'
import { useCommands } from './use-commands.ts'
import { type FoldedName, useFolded } from './use-folded.ts'
import { type Around, pathName, type ScriptCommands, ScriptProvider } from './use-script.tsx'
import { useShared } from './use-shared.ts'

interface ScriptProps {
  readonly draft: Draft<Scenario>
  readonly editable: boolean
}

const none: readonly Problem[] = []

/** The head of the scenario, its beats, and what comes afterwards. Of a long one only the beats around the shared place are drawn. */
export function Script({ draft, editable }: ScriptProps) {
  const t = useText()
  const { reading, files, cursor } = useStudio()
  const words = useProblemWords()
  const told = typeof words === 'string' ? null : words
  const rootRef = useRef<HTMLDivElement>(null)
  const { commands, jump: goTo, keys } = useCommands(rootRef)
  const { atTop, led } = useAtTop(rootRef)
  const folded = useFolded(draft.title ?? '')
  const jump = (to: Path): void => {
    const [first, name] = to
    if (first === 'part' && (name === 'head' || name === 'cast')) folded.open(name)
    led(pathName(to))
    goTo(to)
  }
  const stale = useMemo(() => staleVoices(draft, reading.locales), [draft, reading.locales])
  const around = useShared(
    aroundOf(draft, {
      pictures: Object.keys(files.media).filter(isPicture),
      staleVoices: stale.map(({ moment }) => pathName(moment)),
      editable,
    }),
  )
  const problems = useMemo(() => byBeat(reading.problems), [reading.problems])
  const entries = beatEntries(draft)
  const ids = entries.map(({ id }) => id)
  const [lastBeat, setLastBeat] = useState(cursor.beat)
  if (cursor.beat !== null && cursor.beat !== lastBeat) {
    setLastBeat(cursor.beat)
    led(`beats/${cursor.beat}`)
  }
  const { from, to } = beatsAround(ids, lastBeat)
  const { beats: _, ...rest } = draft
  const head = useShared(rest)
  const [before, after] = [ids[from - 1], ids[to]]
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- undo and redo by key, for all fields in it
    <div class="script-body" ref={rootRef} onKeyDown={keys} data-editable={editable}>
      <JumpList
        entries={entries}
        current={atTop ?? (lastBeat === null ? null : `beats/${lastBeat}`)}
        failing={new Set([...problems.keys()].filter((id) => problems.get(id)?.some((p) => p.severity === 'error')))}
        onJump={jump}
      />
      <div class="script-page">
        <Parts
          of="before"
          draft={head}
          problems={problems.get('') ?? none}
          isOpen={folded.isOpen}
          onToggle={folded.toggle}
          {...{ around, commands, told }}
        />
        {before !== undefined && (
          <Button variant="ghost" class="script-add" onClick={() => jump(['beats', before])}>
            {t('studio.script.jump.earlier', { count: from })}
          </Button>
        )}
        {ids.slice(from, to).map((id) => {
          const row = beatRow(draft, id)
          return (
            row !== null && (
              <BeatSection
                key={id}
                row={row}
                problems={problems.get(id) ?? none}
                current={cursor.beat === id ? cursor.path : null}
                shown={lineShown(row, cursor)}
                {...{ around, commands, told }}
              />
            )
          )
        })}
        {after !== undefined && (
          <Button variant="ghost" class="script-add" onClick={() => jump(['beats', after])}>
            {t('studio.script.jump.later', { count: ids.length - to })}
          </Button>
        )}
        <Parts of="after" draft={head} problems={problems.get('') ?? none} {...{ around, commands, told }} />
      </div>
    </div>
  )
}

/** The problems of the scenario's text by beat; under '' what is in none. */
function byBeat(problems: readonly Problem[]): ReadonlyMap<string, readonly Problem[]> {
  const found = new Map<string, Problem[]>()
  for (const problem of problems) {
    if (problem.file !== SCENARIO) continue
    const [first, second] = problem.path
    const beat = first === 'beats' && typeof second === 'string' ? second : ''
    const list = found.get(beat)
    if (list === undefined) found.set(beat, [problem])
    else list.push(problem)
  }
  return found
}

interface PartsProps {
  readonly of: 'before' | 'after'
  /** Of those before the beats. */
  readonly isOpen?: Readonly<Record<FoldedName, boolean>>
  readonly onToggle?: (name: FoldedName) => void
  /** Without its beats. */
  readonly draft: Draft<Scenario>
  readonly problems: readonly Problem[]
  readonly around: Around
  readonly commands: ScriptCommands
  readonly told: ProblemWords | null
}

/** What stands before the beats, or after them. Drawn again only when something in it has changed. */
function Parts({ of, draft, problems, around, commands, told, isOpen, onToggle }: PartsProps) {
  const toggleRef = useRef(onToggle)
  useLayoutEffect(() => {
    toggleRef.current = onToggle
  })
  const shared = useShared(problems)
  return useMemo(() => {
    const value = {
      around,
      commands,
      told,
      problems: (path: Path) => shared.filter((problem) => startsWith(problem.path, path)),
    }
    const folding = (name: FoldedName) => ({
      open: isOpen?.[name] ?? true,
      onToggle: () => toggleRef.current?.(name),
    })
    return (
      <ScriptProvider value={value}>
        {of === 'before' ? (
          <>
            <ScenarioHead draft={draft} {...folding('head')} />
            <CastPart draft={draft} {...folding('cast')} />
          </>
        ) : (
          <>
            <FollowUpPart draft={draft} />
            <DebriefPart draft={draft} />
            <LawPart draft={draft} />
            <FactsPart draft={draft} />
          </>
        )}
      </ScriptProvider>
    )
  }, [of, draft, shared, around, commands, told, isOpen])
}
