import { Captions, LogOut, Pause, ScrollText, Volume2, type IconNode } from 'lucide'
import type { ComponentChildren } from 'preact'
import { Icon, Kbd } from '../parts/index.ts'
import { useText } from '../text/index.ts'
import type { AloudSwitch } from './aloud/use-aloud-switch.ts'
import { useCover } from './cover-elements.tsx'
import { UnkeptNote, type Unkept } from './unkept.tsx'

interface BarButtonProps {
  readonly name: string
  readonly icon: IconNode
  readonly onClick: () => void
  readonly pressed?: boolean
  readonly children: ComponentChildren
  readonly kbd?: string | undefined
}

function BarButton({ name, icon, onClick, pressed, children, kbd }: BarButtonProps) {
  return (
    <button type="button" class="play-bar-button" data-control={name} aria-pressed={pressed} onClick={onClick}>
      <Icon icon={icon} />
      <span class="play-bar-words">{children}</span>
      {kbd !== undefined && <Kbd name={kbd} hidden />}
    </button>
  )
}

interface TopBarProps {
  readonly title: string
  readonly lang: string | undefined
  readonly captions: boolean
  readonly unkept: Unkept
  readonly aloud: AloudSwitch
  /** The key that turns it on and off; left out where single keys are. */
  readonly aloudKey: string | undefined
  readonly onPause: () => void
  readonly onTranscript: () => void
  readonly onCaptions: () => void
  readonly onLeave: () => void
}

/** The title on one side; pause, transcript, captions and the way out on the other. Always there. */
export function TopBar(props: TopBarProps) {
  const { title, lang, captions, unkept, aloud, aloudKey, onPause, onTranscript, onCaptions, onLeave } = props
  const t = useText()
  const cover = useCover()
  return (
    <header class="play-top">
      <h1 class="play-title" lang={lang} ref={cover} tabIndex={-1}>
        {title}
      </h1>
      <div class="play-bar" role="group" aria-label={t('play.bar.label')} ref={cover}>
        <BarButton name="pause" icon={Pause} onClick={onPause} kbd="Escape">
          {t('play.bar.pause')}
        </BarButton>
        <BarButton name="transcript" icon={ScrollText} onClick={onTranscript}>
          {t('play.bar.transcript')}
        </BarButton>
        <BarButton name="captions" icon={Captions} onClick={onCaptions} pressed={captions}>
          {t('play.bar.captions')}
        </BarButton>
        <BarButton name="aloud" icon={Volume2} onClick={aloud.turn} pressed={aloud.on} kbd={aloudKey}>
          {t('play.bar.aloud')}
        </BarButton>
        <BarButton name="leave" icon={LogOut} onClick={onLeave}>
          {t('play.bar.leave')}
        </BarButton>
      </div>
      <UnkeptNote unkept={unkept} />
    </header>
  )
}
