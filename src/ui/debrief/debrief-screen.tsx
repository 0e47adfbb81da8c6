import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Warning } from '#engine'
import { Download, Printer, RotateCcw } from 'lucide'
import { FrameNote, Button } from '../parts/index.ts'
import { usePort, type Finished } from '../ports/index.ts'
import { OnlyHere } from '../record/only-here.tsx'
import { ScreenTitle } from '../frame/screen.tsx'
import { SupportContacts } from '../help/support-contacts.tsx'
import { languageName, languageOf, useLanguage, useText } from '../text/index.ts'
import { attemptNow } from '../plans/plan-now.ts'
import { FollowUpTold } from './follow-up-told.tsx'
import { Law } from './law.tsx'
import type { OnPlayFrom } from './moments.tsx'
import { Numbers } from './numbers.tsx'
import { OnInPlan } from './on-in-plan.tsx'
import { passedOver, Reflection, type Reflected } from './reflection.tsx'
import { Replay, type Watch } from './replay.tsx'
import { saveLog } from './save-log.ts'
import { storyOf, type PlayFrom } from '#play'
import { Turning } from './turning.tsx'
import { useBeginning } from './use-beginning.ts'
import { usePrintOpen } from './use-print-open.ts'
import './debrief.css'

/** Content that can burden somebody after the scene. */
const hard: ReadonlySet<string> = new Set<Warning>([
  'force',
  'death',
  'self-harm',
  'slurs',
  'humiliation',
  'minors',
  'grief',
])

interface DebriefProps {
  readonly finished: Finished
  /** The run was played just now, so the trainee is asked first. The scores of an older run have been seen already. */
  readonly fresh: boolean
  /** The trainee has answered or passed over the question: from here on the scores are seen. */
  readonly onReflected: () => void
  readonly onAgain: () => void | Promise<void>
  readonly onPlayFrom: (from: PlayFrom) => void | Promise<void>
  readonly onLeave: () => void
}

/** What came of a run, in the order of a good talk: you first, then the person affected, where it turned, the scores, the rest. */
export function DebriefScreen({ finished, fresh, onReflected, onAgain, onPlayFrom, onLeave }: DebriefProps) {
  const runs = usePort('runs')
  const { ledger } = usePort('records')
  const courses = usePort('courses')
  const t = useText()
  const { language } = useLanguage()
  const { scenario, card, log, screenOuts, writtenIn, quotable } = finished
  const session = useMemo(() => runs.replay(finished), [runs, finished])
  const story = useMemo(() => storyOf(session.run()), [session])
  const record = finished.run === undefined ? null : ledger.run(finished.run)
  const [reflected, setReflected] = useState<Reflected | null>(() =>
    fresh ? null : { ...passedOver, self: record?.self ?? null },
  )
  const inPlan = record?.attempt ? attemptNow(ledger, courses, record.attempt) : null
  const { begin, says } = useBeginning()
  const [watch, setWatch] = useState<Watch | null>(null)
  const head = useRef<HTMLElement>(null)
  const root = useRef<HTMLDivElement>(null)
  usePrintOpen(root)
  const [opened, setOpened] = useState(false)
  const assessed = log.mode === 'assessment'
  const reflect = (said: Reflected) => {
    setReflected(said)
    setOpened(true)
    onReflected()
    if (record && said.self) void ledger.putRun({ ...record, self: said.self })
  }
  const ending = scenario.beats[session.run().beat]?.ending

  useEffect(() => () => session.pause(true), [session])
  useEffect(() => {
    if (!opened) return
    // The pressed button has disappeared and the page has grown: the reader starts at its beginning.
    scrollTo(0, 0)
    head.current?.querySelector('h1')?.focus({ preventScroll: true })
  }, [opened])

  const lang = scenario.lang ?? 'en'
  const playFrom: OnPlayFrom = assessed ? null : (from) => onPlayFrom({ ...from, log })
  return (
    <div class="page debrief" ref={root}>
      <header class="debrief-head" ref={head}>
        <p class="debrief-kicker">
          {t('debrief.kicker')}
          {(writtenIn !== undefined || lang !== languageOf(language)) && (
            <span> · {t('debrief.playedIn', { language: languageName(lang, language) })}</span>
          )}
        </p>
        <ScreenTitle screen={t('debrief.screen', { title: scenario.title })}>
          <span lang={lang}>{scenario.title}</span>
        </ScreenTitle>
        {ending && (
          <p class="lead" lang={lang}>
            <strong>{ending.title}.</strong> {ending.text}
          </p>
        )}
      </header>
      <OnlyHere />

      {reflected === null && card !== null ? (
        <Reflection control={card.kind === 'control'} onDone={reflect} />
      ) : (
        <>
          {card !== null && (
            <section class="affected" aria-labelledby="affected-heading">
              <h2 id="affected-heading">{t('debrief.affected')}</h2>
              <blockquote lang={lang}>{scenario.debrief.affectedView}</blockquote>
            </section>
          )}
          {card !== null && (
            <Turning
              story={story}
              card={card}
              screenOuts={screenOuts}
              lang={lang}
              onPlayFrom={playFrom}
              onWatch={(from) => setWatch({ from })}
            />
          )}
          {card !== null && (
            <Numbers
              earlier={record?.earlier !== undefined}
              card={card}
              story={story}
              reflected={reflected}
              screenOuts={screenOuts}
              lang={lang}
            />
          )}
          <Replay session={session} story={story} onPlayFrom={playFrom} watch={watch} />
          <FollowUpTold finished={finished} />
          <Law scenario={scenario} lang={lang} writtenIn={writtenIn ?? lang} quotable={quotable ?? []} />
          <section aria-labelledby="talk-heading" class="talk">
            <h2 id="talk-heading">{t('debrief.talk')}</h2>
            <ul lang={lang}>
              {scenario.debrief.points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
            <h3>{t('debrief.questions')}</h3>
            <ol lang={lang}>
              {scenario.debrief.questions.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ol>
          </section>
        </>
      )}

      {scenario.warnings?.some((warning) => hard.has(warning)) && <SupportContacts />}

      <nav class="debrief-ways" aria-label={t('debrief.ways')}>
        {inPlan && <OnInPlan inPlan={inPlan} />}
        {!assessed && (
          <Button variant={inPlan ? 'quiet' : 'primary'} icon={RotateCcw} onClick={() => begin(onAgain)}>
            {t('debrief.again')}
          </Button>
        )}
        <Button onClick={onLeave}>{t('debrief.leave')}</Button>
        <Button variant="ghost" icon={Printer} onClick={() => print()}>
          {t('debrief.print')}
        </Button>
        <Button variant="ghost" icon={Download} onClick={() => saveLog(log)}>
          {t('debrief.saveLog')}
        </Button>
        <p role="status">{says}</p>
        <FrameNote />
      </nav>
    </div>
  )
}
