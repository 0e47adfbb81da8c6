import { Button, Dialog } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'
import { Unfair } from './unfair.tsx'
import { failing, type Bringing } from './use-bringing.ts'

interface AskFirstProps {
  readonly now: Bringing | null
  readonly onAnswer: (put: boolean) => void
}

/** Asks before a scenario from outside takes the place of another, or comes in though it is not fair. */
export function AskFirst({ now, onAnswer }: AskFirstProps) {
  const t = useText()
  if (now?.at !== 'asked') return null
  const { read, told } = now
  const { replaces, title } = read
  return (
    <Dialog
      open
      title={replaces === null ? t('bringing.askTitle', { title }) : t('bringing.replaceTitle', { title: replaces })}
      onClose={() => onAnswer(false)}
      actions={
        <>
          <Button variant="primary" data-bringing="put" onClick={() => onAnswer(true)}>
            {replaces === null ? t('bringing.put') : t('bringing.replace')}
          </Button>
          <Button variant="ghost" data-bringing="leave" onClick={() => onAnswer(false)}>
            {t('common.cancel')}
          </Button>
        </>
      }
    >
      {replaces !== null && <p>{t('bringing.replaces', { title: replaces })}</p>}
      <Unfair proofs={failing(told)} />
    </Dialog>
  )
}
