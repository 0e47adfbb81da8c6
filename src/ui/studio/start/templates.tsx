import { Button } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'

const templates = ['intervene', 'control', 'receive'] as const

interface TemplatesProps {
  readonly onBegin: (template: string) => Promise<void>
}

/** The three templates, each with what kind of scene it is. */
export function Templates({ onBegin }: TemplatesProps) {
  const t = useText()
  return (
    <ul class="studio-templates plain-list">
      {templates.map((one) => (
        <li key={one} class="studio-template">
          <h3>{t(`studio.start.template.${one}`)}</h3>
          <p id={`template-${one}`}>{t(`studio.start.templateText.${one}`)}</p>
          <Button data-template={one} aria-describedby={`template-${one}`} onClick={() => void onBegin(one)}>
            {t('studio.start.beginWith')}
          </Button>
        </li>
      ))}
    </ul>
  )
}
