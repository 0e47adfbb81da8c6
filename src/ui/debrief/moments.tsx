import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import { transcript } from '#engine'
import type { Action, TranscriptLine } from '#engine'
import { lineText, type Words } from '#words'
import { clockText, useText, useWords, type Text } from '../text/index.ts'
import { ActMoment } from './act-moment.tsx'
import type { Chance, PlayFrom, Story } from '#play'
import { OtherWays } from './other-ways.tsx'

/** Plays on from a moment, another way. */
export type OnPlayFrom = ((from: Omit<PlayFrom, 'log'>) => void | Promise<void>) | null

interface MomentsProps {
  readonly story: Story
  readonly at: number
  /** Must stay the same function, or the list is drawn again at each frame of a replay. */
  readonly onSeek: (at: number) => void
  /** Null where nothing may be tried another way (assessment). */
  readonly onPlayFrom: OnPlayFrom
}

interface Told {
  readonly at: number
  readonly key: string
  readonly kind: 'cue' | 'note' | 'act' | 'answer' | 'other' | 'back' | 'thought' | 'harm' | 'ghost' | 'due'
  /** The timeline's mark for it, where it is not the kind's own. */
  readonly mark?: string
  readonly body: ComponentChildren
}

// The consequence of an act follows the act, though both happen at the same instant.
const order = ['cue', 'thought', 'note', 'back', 'act', 'answer', 'other', 'harm', 'ghost', 'due']

const kindOf = ({ kind }: Action): Told['kind'] =>
  kind === 'intervene' ? 'act' : kind === 'accept' ? 'answer' : 'other'

/** What counted in a run, in order. */
function toldOf(
  t: Text,
  words: Words,
  story: Story,
  lines: readonly TranscriptLine[],
  onPlayFrom: OnPlayFrom,
): readonly Told[] {
  const { scenario } = story.run.compiled
  const lang = scenario.lang ?? 'en'
  const control = scenario.kind === 'control'
  const { actBy } = story.milestones
  /** Who did or said what was to be noticed: the author's words for it may only say “he”. */
  const doing = (at: number) => {
    const line = lines.findLast((l) => l.since === at)
    return line && <p lang={lang}>{lineText(words, scenario, line)}</p>
  }
  const from =
    ({ before, at }: Chance) =>
    (act: string) =>
      onPlayFrom?.({ entries: before, at, act })
  const told: Told[] = [
    ...story.bands
      .filter((b) => b.harm !== 'none')
      .map((b): Told => ({
        at: b.from,
        key: `h${b.from}`,
        kind: 'harm',
        body: <p>{t(`vocabulary.harm.${b.harm}`)}</p>,
      })),
    // The untouched run, and the moment by which to have spoken in it, as the timeline draws them.
    ...story.ghost
      .filter((b) => b.harm !== 'none')
      .map((b): Told => ({
        at: b.from,
        key: `g${b.from}`,
        kind: 'ghost',
        body: <p>{t(`vocabulary.harm.${b.harm}`)}</p>,
      })),
    ...(actBy === null || control
      ? []
      : [{ at: actBy, key: 'due', kind: 'due' as const, body: <p>{t('debrief.moments.due')}</p> }]),
    ...story.cues.map((c): Told => ({
      at: c.at,
      key: `c${c.id}`,
      kind: 'cue',
      mark: c.seen ? 'cue-seen' : 'cue',
      body: (
        <>
          <p>
            <span lang={lang}>{c.text}</span>{' '}
            <span class="tag">{c.seen ? t('debrief.moments.seen') : t('debrief.moments.missed')}</span>
          </p>
          {doing(c.at)}
          {c.chance && (
            <OtherWays
              summary={t('debrief.moments.couldSay', { count: c.chance.lines.length })}
              actions={c.chance.lines}
              at={c.chance.at}
              lang={lang}
              onPlay={onPlayFrom && from(c.chance)}
            />
          )}
        </>
      ),
    })),
    ...story.notes.map((n, i): Told => ({
      at: n.at,
      key: `n${i}`,
      kind: 'note',
      body: (
        <p>
          {t('debrief.moments.noted')}{' '}
          {n.line && (
            <q lang={n.line.inset !== null && n.line.inset.id !== null ? undefined : lang}>
              {lineText(words, story.run.compiled.scenario, n.line)}
            </q>
          )}{' '}
          {n.cue === null && <span class="tag tag-soft">{t('debrief.moments.nothingThere')}</span>}
        </p>
      ),
    })),
    ...story.thoughts.map((h): Told => ({
      at: h.at,
      key: `t${h.at}`,
      kind: 'thought',
      body: (
        <p>
          <i lang={lang}>{h.text}</i>
        </p>
      ),
    })),
    ...story.steppedBack.map((ms, i): Told => ({
      at: ms,
      key: `b${i}`,
      kind: 'back',
      body: <p>{t('debrief.moments.steppedBack', { at: clockText(ms) })}</p>,
    })),
    ...story.acts.map((a): Told => ({
      at: a.at,
      key: `a${a.before}`,
      kind: kindOf(a.action),
      body: (
        <ActMoment
          act={a}
          lang={lang}
          onPlay={onPlayFrom && ((act) => onPlayFrom({ entries: a.before, at: a.chosenAt, act }))}
        />
      ),
    })),
  ]
  return told.toSorted((a, b) => a.at - b.at || order.indexOf(a.kind) - order.indexOf(b.kind))
}

/** Everything that counted, in order, each with its second: the timeline as words. */
export function Moments({ story, at, onSeek, onPlayFrom }: MomentsProps) {
  const t = useText()
  const words = useWords()
  // The list does not depend on the second that is shown, and drawing it takes longer than a frame.
  const rows = useMemo(() => {
    const lines = transcript(story.run).filter(({ kind }) => kind === 'say' || kind === 'does')
    return toldOf(t, words, story, lines, onPlayFrom).map(({ at: ms, key, kind, mark, body }) => {
      const line = lines.findLast((l) => l.since <= ms)
      const said = line === undefined ? '' : lineText(words, story.run.compiled.scenario, line)
      const row = (
        <>
          {ms > story.end ? (
            // Your run was over by then: there is nothing to show.
            <span class="time">{clockText(ms)}</span>
          ) : (
            <button
              type="button"
              class="time"
              aria-label={t('debrief.moments.show', {
                at: clockText(ms),
                kind: t(`debrief.moments.kind.${kind}`),
                words: said,
              })}
              onClick={() => onSeek(ms)}
            >
              {clockText(ms)}
            </button>
          )}
          <span class={`mark mark-${mark ?? kind}`} aria-hidden="true" />
          <div class="moment-body">
            <span class="moment-kind">{t(`debrief.moments.kind.${kind}`)}</span>
            {body}
          </div>
        </>
      )
      return { at: ms, key, kind, row }
    })
  }, [t, words, story, onSeek, onPlayFrom])
  const now = rows.findLast((row) => row.at <= at)?.key

  return useMemo(
    () => (
      <div class="moments">
        <h3>{t('debrief.moments.heading')}</h3>
        {rows.length === 0 ? (
          <p>{t('debrief.moments.none')}</p>
        ) : (
          <ol class="plain">
            {rows.map(({ key, kind, row }) => (
              <li key={key} class={`moment moment-${kind}`} aria-current={key === now ? 'step' : undefined}>
                {row}
              </li>
            ))}
          </ol>
        )}
      </div>
    ),
    [t, rows, now],
  )
}
