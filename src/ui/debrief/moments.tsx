import type { ComponentChildren } from 'preact'
import { transcript } from '#engine'
import type { Action } from '#engine'
import { Button } from '../parts/index.ts'
import type { PlayFrom } from '../shell/shell-types.ts'
import { clockText, useText } from '../text/index.ts'
import type { ActTold, Story } from './story.ts'

interface MomentsProps {
  readonly story: Story
  readonly at: number
  readonly onSeek: (at: number) => void
  /** Null where nothing may be tried another way (assessment). */
  readonly onPlayFrom: ((from: Omit<PlayFrom, 'log'>) => void) | null
}

interface Told {
  readonly at: number
  readonly key: string
  readonly kind: 'cue' | 'note' | 'act' | 'other' | 'back' | 'thought' | 'harm'
  /** The timeline's mark for it, where it is not the kind's own. */
  readonly mark?: string
  readonly body: ComponentChildren
}

/** Everything that counted, in order, each with its second: the timeline as words. */
export function Moments({ story, at, onSeek, onPlayFrom }: MomentsProps) {
  const t = useText()
  const lang = story.run.plan.scenario.lang ?? 'en'
  const lines = transcript(story.run)
  const words = (ms: number) => lines.filter((l) => l.since <= ms && (l.kind === 'say' || l.kind === 'does')).at(-1)

  const told: Told[] = [
    ...story.bands
      .filter((b) => b.harm !== 'none')
      .map((b): Told => ({
        at: b.from,
        key: `h${b.from}`,
        kind: 'harm',
        body: <p>{t(`vocabulary.harm.${b.harm}`)}</p>,
      })),
    ...story.cues.map((c): Told => ({
      at: c.at,
      key: `c${c.id}`,
      kind: 'cue',
      mark: c.seen ? 'cue-seen' : 'cue',
      body: (
        <p>
          <span lang={lang}>{c.text}</span>{' '}
          <span class="tag">{c.seen ? t('debrief.moments.seen') : t('debrief.moments.missed')}</span>
        </p>
      ),
    })),
    ...story.notes.map((n, i): Told => ({
      at: n.at,
      key: `n${i}`,
      kind: 'note',
      body: (
        <p>
          {t('debrief.moments.noted')} {n.line && n.line.kind !== 'sound' && <q lang={lang}>{n.line.text}</q>}{' '}
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
      kind: a.action.kind === 'intervene' || a.action.kind === 'accept' ? 'act' : 'other',
      body: (
        <ActMoment
          act={a}
          lang={lang}
          onPlay={onPlayFrom && ((act) => onPlayFrom({ entries: a.before, at: a.chosenAt, act }))}
        />
      ),
    })),
  ]
  // What an act led to comes after it, though both are at the same instant.
  const order = ['cue', 'thought', 'note', 'back', 'act', 'other', 'harm']
  told.sort((a, b) => a.at - b.at || order.indexOf(a.kind) - order.indexOf(b.kind))
  const now = told.findLast((m) => m.at <= at)?.key

  return (
    <div class="moments">
      <h3>{t('debrief.moments.heading')}</h3>
      {told.length === 0 ? (
        <p>{t('debrief.moments.none')}</p>
      ) : (
        <ol class="plain">
          {told.map((m) => (
            <li key={m.key} class={`moment moment-${m.kind}`} aria-current={m.key === now ? 'step' : undefined}>
              <button
                type="button"
                class="time"
                aria-label={t('debrief.moments.show', { at: clockText(m.at), words: words(m.at)?.text ?? '' })}
                onClick={() => onSeek(m.at)}
              >
                {clockText(m.at)}
              </button>
              <span class={`mark mark-${m.mark ?? m.kind}`} aria-hidden="true" />
              <div class="moment-body">
                <span class="moment-kind">{t(`debrief.moments.kind.${m.kind}`)}</span>
                {m.body}
              </div>
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}

interface ActMomentProps {
  readonly act: ActTold
  readonly lang: string
  readonly onPlay: ((action: string) => void) | null
}

/** An act with its why, and what else could have been said then: each opens its own why and can be played. */
function ActMoment({ act, lang, onPlay }: ActMomentProps) {
  const t = useText()
  const rung = (a: Action) => a.rung !== undefined && <span class="tag">{t(`vocabulary.rung.${a.rung}`)}</span>
  return (
    <>
      <p class="act-label">
        <strong lang={lang}>{act.action.label}</strong> {rung(act.action)}
      </p>
      <p lang={lang}>{act.action.why}</p>
      {act.others.length > 0 && (
        <details class="what-if">
          <summary>{t('debrief.moments.whatIf', { count: act.others.length })}</summary>
          <ul class="plain">
            {act.others.map((other) => (
              <li key={other.id}>
                <p class="act-label">
                  <span lang={lang}>{other.label}</span> {rung(other)}
                </p>
                <p class="hint" lang={lang}>
                  {other.why}
                </p>
                {onPlay && (
                  <Button size="small" onClick={() => onPlay(other.id)}>
                    {t('debrief.moments.playThis')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
