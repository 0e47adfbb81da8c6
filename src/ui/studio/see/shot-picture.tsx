import type { CompiledScenario } from '#engine'
import type { Moment } from '#scenario'
import type { Shot } from '#studio'
import { insetText } from '#words'
import { useText, useWords } from '../../text/index.ts'
import type { TakenPicture } from './take-pictures.ts'
import './storyboard.css'

interface ShotPictureProps {
  readonly picture: TakenPicture | undefined
}

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`

/** What was taken of a shot, with its inset where it lies in the game. What is not there yet leaves its place free. */
export function ShotPicture({ picture }: ShotPictureProps) {
  const words = useWords()
  if (picture === undefined || picture.stage === null) return <span class="see-shot-empty" />
  const { stage, inset } = picture
  return (
    <span class="see-shot-picture">
      <img src={stage} alt="" />
      {inset !== null && (
        <span
          class="see-shot-inset"
          role="img"
          aria-label={insetText(words, inset.inset)}
          data-inset={inset.inset.id ?? inset.inset.picture}
          style={{ left: percent(inset.left), top: percent(inset.top), width: percent(inset.width) }}
        >
          {inset.address === null ? <span>{insetText(words, inset.inset)}</span> : <img src={inset.address} alt="" />}
        </span>
      )}
    </span>
  )
}

interface ShotWordsProps {
  readonly shot: Shot
  readonly compiled: CompiledScenario
}

/** At which second of its beat a shot is, and what its moments say and do. */
export function ShotWords({ shot, compiled }: ShotWordsProps) {
  const t = useText()
  const script = compiled.beats.get(shot.beat)?.script ?? []
  const [first] = shot.moments
  const at = first === undefined ? 0 : (script[first]?.at ?? 0)
  return (
    <>
      <p class="see-shot-time">{t('studio.see.board.second', { second: at / 1000 })}</p>
      {shot.moments.map((index) => (
        <MomentWords key={index} moment={script[index]?.moment ?? {}} compiled={compiled} />
      ))}
    </>
  )
}

/** What a moment says and does, one line each. */
function MomentWords({ moment, compiled }: { readonly moment: Moment; readonly compiled: CompiledScenario }) {
  const t = useText()
  const name = moment.who === undefined ? null : (compiled.scenario.cast[moment.who]?.name ?? moment.who)
  return (
    <>
      {moment.note !== undefined && <p>{moment.note}</p>}
      {moment.does !== undefined && (
        <p>
          {name !== null && <b>{name} </b>}
          {moment.does}
        </p>
      )}
      {moment.say !== undefined && (
        <p>
          {name !== null && <b>{name}: </b>}“{moment.say}”
        </p>
      )}
      {moment.thought !== undefined && (
        <p>
          <b>{t('play.words.youThink')}: </b>
          <i>{moment.thought}</i>
        </p>
      )}
      {moment.cue !== undefined && (
        <p class="see-board-cue">
          {t('studio.see.board.cue')} {moment.cue.text}
        </p>
      )}
    </>
  )
}
