import { Presentation } from 'lucide'
import { LinkButton } from '../parts/index.ts'
import { hrefOf } from '../frame/route.ts'
import { useText } from '../text/index.ts'
import './show-to-class.css'

/** The instructor's way from a briefing into the room. */
export function ShowToClass({ id }: { readonly id: string }) {
  const t = useText()
  return (
    <div class="show-to-class">
      <LinkButton
        variant="ghost"
        icon={Presentation}
        href={hrefOf({ at: 'room', id })}
        describedBy="show-to-class-hint"
      >
        {t('briefing.room')}
      </LinkButton>
      <p class="hint" id="show-to-class-hint">
        {t('briefing.roomHint')}
      </p>
    </div>
  )
}
