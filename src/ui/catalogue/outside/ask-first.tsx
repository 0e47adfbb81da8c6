import { Button, Dialog } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'
import { Unfair } from './unfair.tsx'
import { failing, type Bringing } from './use-bringing.ts'

/** The words about one that takes the place of another, where the screen has its own. */
export interface ReplaceWords {
  readonly title: string
  readonly text: string
  readonly put: string
  /** Once it has been done. */
  readonly done: string
}

interface AskFirstProps {
  /** `other`: the title of the one that goes, `title`: of the one that comes. */
  readonly replacing?: ((other: string, title: string) => ReplaceWords) | undefined
  readonly now: Bringing | null
  readonly onAnswer: (put: boolean) => void
}

/** Asks before a scenario from outside takes the place of another, or comes in though it is not fair. */
export function AskFirst({ now, onAnswer, replacing }: AskFirstProps) {
  const t = useText()
  if (now?.at !== 'asked') return null
  const { read, told } = now
  const { replaces, title } = read
  const own = replaces === null ? undefined : replacing?.(replaces, title)
  return (
    <Dialog
      open
      title={
        replaces === null
          ? t('bringing.askTitle', { title })
          : (own?.title ?? t('bringing.replaceTitle', { title: replaces }))
      }
      onClose={() => onAnswer(false)}
      actions={
        <>
          <Button variant="primary" data-bringing="put" onClick={() => onAnswer(true)}>
            {replaces === null ? t('bringing.put') : (own?.put ?? t('bringing.replace'))}
          </Button>
          <Button variant="ghost" data-bringing="leave" onClick={() => onAnswer(false)}>
            {t('common.cancel')}
          </Button>
        </>
      }
    >
      {replaces !== null && <p>{own?.text ?? t('bringing.replaces', { title: replaces })}</p>}
      <Unfair proofs={failing(told)} />
    </Dialog>
  )
}
