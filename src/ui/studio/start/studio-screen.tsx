import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { go, hrefOf } from '../../frame/route.ts'
import { ScreenTitle } from '../../frame/screen.tsx'
import { LinkButton, Notice } from '../../parts/index.ts'
import { type Brought, type DiskPlace, type DraftOrigin, type StudioParts, usePort } from '../../ports/index.ts'
import { useText } from '../../text/index.ts'
import { type Arrival, BringFiles, refusalWords } from './bring-files.tsx'
import { CopyScenario } from './copy-scenario.tsx'
import { DraftList } from './draft-list.tsx'
import { Templates } from './templates.tsx'
import './start.css'

type Opening = StudioParts | 'opening' | 'failed'

interface StudioScreenProps {
  /** A copy of this scenario is to be begun. */
  readonly copy?: string | undefined
}

/** Opens the Studio's parts, and draws again whenever the list of scenarios changes. */
function useParts(): Opening {
  const studio = usePort('studio')
  const [parts, setParts] = useState<Opening>('opening')
  const [, again] = useState(0)
  useEffect(() => {
    let here = true
    let end: () => void = () => undefined
    studio
      .open()
      .then((opened) => {
        if (!here) return
        setParts(opened)
        end = opened.drafts.subscribe(() => again((n) => n + 1))
      })
      .catch(() => here && setParts('failed'))
    return () => {
      here = false
      end()
    }
  }, [studio])
  return parts
}

/** Where scenarios are begun, and opened again. */
export function StudioScreen({ copy }: StudioScreenProps) {
  const t = useText()
  const parts = useParts()
  const title = <ScreenTitle screen={t('studio.title')}>{t('studio.title')}</ScreenTitle>
  if (typeof parts !== 'string') {
    return (
      <div class="page studio-start">
        <header class="studio-head">
          {title}
          <p class="lead">{t('studio.start.lead')}</p>
        </header>
        <Start parts={parts} copy={copy} />
      </div>
    )
  }
  return (
    <div class="page studio-start">
      {title}
      {parts === 'opening' ? (
        <p class="loading" role="status">
          {t('studio.opening')}
        </p>
      ) : (
        <Notice
          role="alert"
          tone="call"
          title={t('studio.failed.title')}
          actions={<LinkButton href={hrefOf({ at: 'catalogue' })}>{t('catalogue.screen')}</LinkButton>}
        >
          {t('studio.failed.text')}
        </Notice>
      )}
    </div>
  )
}

interface StartProps {
  readonly parts: StudioParts
  readonly copy: string | undefined
}

function Start({ parts: { drafts, disk }, copy }: StartProps) {
  const t = useText()
  const [trouble, setTrouble] = useState('')
  const busyRef = useRef(false)

  /** Begins one thing at a time and goes there. */
  const begin = async (
    coming: () => Promise<Brought | null>,
    origin: DraftOrigin,
    { how, place }: { how?: 'replace'; place?: DiskPlace | undefined } = {},
  ) => {
    if (busyRef.current) return
    busyRef.current = true
    setTrouble('')
    try {
      const brought = await coming()
      if (brought === null) setTrouble(t('studio.start.noCopy'))
      else go({ at: 'studio', id: await drafts.begin(brought, origin, place) }, how)
    } catch {
      setTrouble(t('studio.start.failed'))
    } finally {
      busyRef.current = false
    }
  }
  const copyOf = (id: string, how?: 'replace') =>
    begin(() => drafts.copyOf(id), { kind: 'copy', of: id }, how ? { how } : {})
  const copyRef = useRef(copyOf)
  useLayoutEffect(() => {
    copyRef.current = copyOf
  })
  useEffect(() => {
    if (copy !== undefined) void copyRef.current(copy, 'replace')
  }, [copy])

  const arrived = (arrival: Arrival): void => {
    if (arrival.ok) void begin(async () => arrival.brought, arrival.origin, { place: arrival.place })
    else setTrouble(refusalWords(t, arrival))
  }
  const list = drafts.list()

  return (
    <>
      {!drafts.keeps() && (
        <Notice tone="call" title={t('studio.start.notKept.title')}>
          {t('studio.start.notKept.text')}
        </Notice>
      )}
      {trouble !== '' && <Notice role="alert" tone="call" title={trouble} onDismiss={() => setTrouble('')} />}
      <DraftList drafts={drafts} list={list} />
      <section aria-labelledby="studio-begin">
        <h2 id="studio-begin">{t('studio.start.begin')}</h2>
        <p class="studio-text">{t('studio.start.from')}</p>
        <Templates
          onBegin={(of) =>
            begin(async () => ({ texts: { 'scenario.json': await drafts.template(of) }, media: {} }), {
              kind: 'template',
              of,
            })
          }
        />
        <CopyScenario onCopy={(id) => copyOf(id)} />
      </section>
      <section aria-labelledby="studio-open">
        <h2 id="studio-open">{t('studio.start.open')}</h2>
        <p class="studio-text">{t('studio.start.file.text')}</p>
        <BringFiles disk={disk} onArrived={arrived} />
      </section>
    </>
  )
}
