import { useEffect, useState } from 'preact/hooks'
import { go, hrefOf } from '../../frame/route.ts'
import { ScreenTitle } from '../../frame/screen.tsx'
import { Button } from '../../parts/index.ts'
import { usePort, type StudioParts } from '../../ports/index.ts'
import { useText } from '../../text/index.ts'

const templates = ['intervene', 'control', 'receive'] as const

/** Where scenarios are begun, and opened again. */
export function StudioScreen() {
  const t = useText()
  const studio = usePort('studio')
  const [parts, setParts] = useState<StudioParts | null>(null)
  const [, again] = useState(0)
  useEffect(() => {
    let end: () => void = () => undefined
    void studio.open().then((opened) => {
      setParts(opened)
      end = opened.drafts.subscribe(() => again((n) => n + 1))
    })
    return () => end()
  }, [studio])
  const begin = async (template: string): Promise<void> => {
    if (parts === null) return
    const text = await parts.drafts.template(template)
    const id = await parts.drafts.begin(
      { texts: { 'scenario.json': text }, media: {} },
      { kind: 'template', of: template },
    )
    go({ at: 'studio', id })
  }
  return (
    <div class="page">
      <ScreenTitle screen={t('studio.title')}>{t('studio.title')}</ScreenTitle>
      <p>{t('studio.start.lead')}</p>
      <h2>{t('studio.start.begin')}</h2>
      {templates.map((one) => (
        <Button key={one} data-template={one} onClick={() => void begin(one)}>
          {t(`studio.start.template.${one}`)}
        </Button>
      ))}
      <h2>{t('studio.start.yours')}</h2>
      <ul class="plain-list">
        {parts?.drafts.list().map(({ id, title }) => (
          <li key={id}>
            <a href={hrefOf({ at: 'studio', id })}>{title === '' ? t('studio.untitled') : title}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
