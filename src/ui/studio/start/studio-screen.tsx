import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { looksLikePlan } from '#scenario'
import { PLAN, SCENARIO } from '#studio'
import { go, hrefOf } from '../../frame/route.ts'
import { ScreenTitle } from '../../frame/screen.tsx'
import { BackLink, LinkButton, Notice, SpokenWords } from '../../parts/index.ts'
import { type Brought, type DiskPlace, type DraftOrigin, type StudioParts, usePort } from '../../ports/index.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { openPlanFile } from '../plan/open-plan-file.ts'
import { StartPlans } from '../plan/start-plans.tsx'
import { type Arrival, BringFiles, refusalWords } from './bring-files.tsx'
import { CopyScenario } from './copy-scenario.tsx'
import { DraftList } from './draft-list.tsx'
import { Templates } from './templates.tsx'
import '../plan/plan.css'
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
          <p>
            <BackLink href={hrefOf({ at: 'catalogue' })}>{t('catalogue.screen')}</BackLink>
          </p>
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
        <SpokenWords class="loading" words={t('studio.opening')} />
      ) : (
        <Notice
          spoken
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

function Start({ parts: { drafts, disk, plans }, copy }: StartProps) {
  const t = useText()
  const { language } = useLanguage()
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
      else {
        const id = await drafts.begin(brought, origin, place)
        go({ at: 'studio', ...(PLAN in brought.texts ? { plan: id } : { id }) }, how)
      }
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
    if (!arrival.ok) {
      setTrouble(refusalWords(t, arrival))
      return
    }
    const { brought, origin, place } = arrival
    const text = brought.texts[SCENARIO] ?? ''
    if (origin.kind === 'file' && looksLikePlan(text)) void planFile(new File([text], origin.of))
    else void begin(async () => brought, origin, { place })
  }
  const beginPlan = (text: string, origin: DraftOrigin) =>
    void begin(async () => ({ texts: { [PLAN]: text }, media: {} }), origin)
  const planFile = async (file: File): Promise<void> => {
    setTrouble('')
    const opened = await openPlanFile(file, t, language)
    if ('text' in opened) beginPlan(opened.text, { kind: 'file', of: file.name })
    else setTrouble(opened.refusal)
  }
  const list = drafts.list()

  return (
    <>
      {!drafts.keeps() && (
        <Notice tone="call" title={t('studio.start.notKept.title')}>
          {t('studio.start.notKept.text')}
        </Notice>
      )}
      {trouble !== '' && <Notice spoken tone="call" title={trouble} onDismiss={() => setTrouble('')} />}
      <DraftList of="scenario" drafts={drafts} list={list.filter(({ what }) => what !== 'plan')} />
      <section aria-labelledby="studio-begin">
        <h2 id="studio-begin">{t('studio.start.begin')}</h2>
        <p class="studio-text">{t('studio.start.from')}</p>
        <Templates
          onBegin={(of) =>
            begin(async () => ({ texts: { 'scenario.json': await drafts.template(of, language) }, media: {} }), {
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
      <StartPlans
        drafts={drafts}
        list={list.filter(({ what }) => what === 'plan')}
        bench={plans}
        onBegin={beginPlan}
        onFile={(file) => void planFile(file)}
      />
    </>
  )
}
