import { Play } from 'lucide'
import type { Scorecard } from '#score'
import { Button } from '../parts/index.ts'
import { ScreenOutList } from '../parts/scores/screen-outs.tsx'
import { clockText, useText, type Text } from '../text/index.ts'
import type { OnPlayFrom } from './moments.tsx'
import type { Story } from '#play'
import { turningOf, type TurningPoint } from '#play'
import { useBeginning } from './use-beginning.ts'

interface TurningProps {
  readonly story: Story
  readonly card: Scorecard
  /** What made the run count as 0, by its words. */
  readonly screenOuts: readonly string[]
  readonly lang: string
  /** Null where nothing may be tried another way (assessment). */
  readonly onPlayFrom: OnPlayFrom
  /** Shows the run again from a second on, scenario ms. */
  readonly onWatch: (at: number) => void
}

/** The one sentence about where the run turned. It is worded by who had to be stopped: somebody else, or the trainee. */
function sentenceOf(t: Text, { says, at: ms }: TurningPoint, receives: boolean): string {
  const at = clockText(ms ?? 0)
  if (says.kind === 'control') return t(`debrief.turning.control.${says.turned}`, { at })
  return receives
    ? t(`debrief.turning.received.${says.turned}`, { at })
    : t(`debrief.turning.stop.${says.turned}`, { at })
}

/** The one turning point: a sentence by where helping broke, or held, and its line as a button that plays from there. */
export function Turning({ story, card, screenOuts, lang, onPlayFrom, onWatch }: TurningProps) {
  const t = useText()
  const { begin, says } = useBeginning()
  const point = turningOf(story, card)
  const { line } = point
  const at = line === null ? '' : clockText(line.at)
  const words = line !== null && <span lang={lang}>{line.action.label}</span>
  const { items } = story.run.compiled.scenario.followUp
  const unsafe = card.unsafe.flatMap((id) => items.find((item) => item.id === id)?.label ?? [])
  const press = () => {
    if (line?.said) return onWatch(line.at)
    if (line) begin(() => onPlayFrom?.({ entries: line.before, at: line.at, act: line.action.id }))
  }
  return (
    <section class="turning" aria-labelledby="turning-heading">
      <h2 id="turning-heading">{t('debrief.turning.heading')}</h2>
      <p class="sentence">{sentenceOf(t, point, story.run.compiled.scenario.subject === 'you')}</p>
      {line !== null && (
        <div class="turning-line">
          <p id="turning-line">{line.said ? t('debrief.turning.said', { at }) : t('debrief.turning.could', { at })}</p>
          {line.said || onPlayFrom !== null ? (
            <Button icon={Play} aria-describedby="turning-line turning-plays" onClick={press}>
              {words}
            </Button>
          ) : (
            <p>
              <strong>{words}</strong>
            </p>
          )}
          {(line.said || onPlayFrom !== null) && (
            <p class="hint" id="turning-plays">
              {line.said ? t('debrief.turning.again', { at }) : t('debrief.turning.plays', { at })}
            </p>
          )}
          <p role="status">{says}</p>
        </div>
      )}
      {unsafe.length > 0 && card.screenOuts.length === 0 && (
        <div class="screen-out">
          <p>{t('debrief.turning.unsafe', { count: unsafe.length })}</p>
          <ScreenOutList names={{ labels: unsafe, lang }} />
        </div>
      )}
      {card.screenOuts.length > 0 && (
        <div class="screen-out">
          <p>{t('debrief.turning.screenOut', { count: card.screenOuts.length })}</p>
          <ScreenOutList names={{ labels: screenOuts, lang }} />
        </div>
      )}
    </section>
  )
}
