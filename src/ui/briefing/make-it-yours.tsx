import { PenLine } from 'lucide'
import { LinkButton } from '../parts/index.ts'
import { hrefOf } from '../frame/route.ts'
import { useText } from '../text/index.ts'

/** An author's way from a briefing into the Studio, with a copy of the scene. */
export function MakeItYours({ id }: { readonly id: string }) {
  const t = useText()
  return (
    <div class="make-it-yours">
      <LinkButton
        variant="ghost"
        icon={PenLine}
        href={hrefOf({ at: 'studio', copy: id })}
        describedBy="make-it-yours-hint"
      >
        {t('briefing.own')}
      </LinkButton>
      <p class="hint" id="make-it-yours-hint">
        {t('briefing.ownHint')}
      </p>
    </div>
  )
}
