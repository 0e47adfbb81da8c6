import { Trash2 } from 'lucide'
import { useId, useRef } from 'preact/hooks'
import type { Draft, Scenario } from '#scenario'
import { dropTranslation } from '#studio'
import { Button, leadFocus } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'
import { useStudio } from '../workbench/use-studio.tsx'
import type { TranslationNow } from './use-translation.ts'

interface LeftOverProps {
  readonly scenario: Draft<Scenario>
  readonly translation: TranslationNow
  readonly language: string
  readonly say: (words: string) => void
}

/** Translations of texts that the scenario does not have any more: kept until somebody removes them. */
export function LeftOver({ scenario, translation, language, say }: LeftOverProps) {
  const t = useText()
  const id = useId()
  const { editable } = useStudio()
  const headingRef = useRef<HTMLHeadingElement>(null)
  const { left } = translation
  if (left.length === 0) return null
  const remove = (name: string): void => {
    if (!translation.edit(dropTranslation(scenario, name), 'remove')) return
    say(t('studio.translation.left.removed'))
    leadFocus(() => headingRef.current ?? document.querySelector<HTMLElement>('.workbench-main'))
  }
  return (
    <section class="xlate-left" aria-labelledby={id}>
      <h3 id={id} ref={headingRef} tabIndex={-1}>
        {t('studio.translation.left.title')}
      </h3>
      <p class="hint">{t('studio.translation.left.text')}</p>
      <ul class="plain-list">
        {left.map(({ name, original, translation: text }) => (
          <li key={name} data-left={name}>
            <p>{original}</p>
            <p lang={language} dir="auto">
              {text}
            </p>
            {editable && (
              <Button size="small" icon={Trash2} onClick={() => remove(name)}>
                {t('studio.translation.left.remove')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
