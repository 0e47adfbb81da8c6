import { Download, RotateCw } from 'lucide'
import { Component, type ComponentChildren } from 'preact'
import { Button, LinkButton } from '../parts/index.ts'
import { useText } from '../text/index.ts'
import { hrefOf } from './route.ts'
import { ScreenTitle } from './screen.tsx'
import './crash.css'

interface Caught {
  readonly error: Error | null
}

interface CrashNetProps {
  /** Whether runs are kept in this browser: the message says so. */
  readonly kept: boolean
  /** Nothing else is on the page: the message is its main part. */
  readonly alone?: boolean
  /** Saves what is kept to a file. */
  readonly onSave: () => void
  readonly children?: ComponentChildren
}

/** Catches what a screen throws and says it plainly, with a way on. */
export class CrashNet extends Component<CrashNetProps, Caught> {
  override state: Caught = { error: null }

  static override getDerivedStateFromError(error: unknown): Caught {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override componentDidCatch(error: unknown): void {
    // oxlint-disable-next-line no-console -- for those who look after the program; nothing else tells them
    console.error(error)
  }

  override render() {
    const { error } = this.state
    return error === null ? this.props.children : <Crashed error={error} {...this.props} />
  }
}

function Crashed({ error, kept, alone = false, onSave }: Omit<CrashNetProps, 'children'> & { readonly error: Error }) {
  const t = useText()
  const Frame = alone ? 'main' : 'div'
  return (
    <Frame class="page crash">
      <ScreenTitle screen={t('frame.crash.screen')}>{t('frame.crash.title')}</ScreenTitle>
      <p>{kept ? t('frame.crash.text') : t('frame.crash.textNotKept')}</p>
      <p class="crash-actions">
        <Button variant="primary" icon={RotateCw} onClick={() => location.reload()}>
          {t('frame.crash.reload')}
        </Button>
        <Button icon={Download} onClick={onSave}>
          {t('frame.crash.save')}
        </Button>
        <LinkButton href={hrefOf({ at: 'catalogue' })}>{t('frame.crash.catalogue')}</LinkButton>
      </p>
      <details class="more">
        <summary>{t('frame.crash.detail')}</summary>
        <pre>{error.stack ?? error.message}</pre>
      </details>
    </Frame>
  )
}
