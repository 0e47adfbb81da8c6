import type { ComponentChildren } from 'preact'
import type { i18n } from 'i18next'
import { useEffect, useState } from 'preact/hooks'
import { CrashNet } from './frame/crash.tsx'
import { PageFrame } from './frame/page-frame.tsx'
import { usePageAttributes } from './frame/page-attributes.ts'
import { hrefOf, useRoute } from './frame/route.ts'
import { Arrived } from './frame/screen.tsx'
import { StrayFile } from './frame/stray-file.tsx'
import { whenIdle } from './frame/when-idle.ts'
import {
  BriefingScreen,
  HelpScreen,
  NotesScreen,
  PlayScreen,
  RoomScreen,
  SettingsScreen,
  WorkbenchScreen,
} from './screens.ts'
import { Announcements } from './parts/index.ts'
import { lessonBefore } from './plans/plan-now.ts'
import { PortsProvider, usePort, type Missing, type Ports } from './ports/index.ts'
import { exportRecords } from './record/export-records.ts'
import { ScreenOfRoute } from './screen-of-route.tsx'
import { useI18n, useText } from './text/index.ts'
import { useRunFlow } from './use-run-flow.ts'
import './styles/base.css'

/** The whole interface. Everything it knows of the world are its ports. */
export function App({ ports }: { readonly ports: Ports }) {
  return (
    <PortsProvider ports={ports}>
      <Announcements>
        <Pages />
        <StrayFile />
      </Announcements>
    </PortsProvider>
  )
}

/** Shows the screen of the address: a run on stage, a window of a room, or a page. */
function Pages() {
  const { route, turns } = useRoute()
  const text = useI18n()
  useEffect(() => whenIdle(() => prefetch(text)), [text])
  const flow = useRunFlow(route)
  const courses = usePort('courses')
  const [seen, setSeen] = useState<readonly Missing[]>([])
  const [seenDamaged, setSeenDamaged] = useState('')
  usePageAttributes(usePort('preferences').settings())

  if (flow.onStage) {
    return (
      <Arrived.Provider value>
        <Net alone>
          <PlayScreen
            session={flow.onStage.session}
            after={lessonBefore(courses, flow.onStage.plan)?.title}
            onLeave={flow.leave}
            onDone={flow.done}
          />
        </Net>
      </Arrived.Provider>
    )
  }
  if (route.at === 'room' || route.at === 'notes') {
    // Both fill their window: a projector's, and a facilitator's.
    return (
      <Arrived.Provider value={turns > 0}>
        <Net alone key={hrefOf(route)}>
          {route.at === 'room' ? <RoomScreen id={route.id} /> : <NotesScreen id={route.id} />}
        </Net>
      </Arrived.Provider>
    )
  }
  if (route.at === 'studio' && route.id !== undefined) {
    // The workbench needs the whole window, and has a header of its own.
    return (
      <Arrived.Provider value={turns > 0}>
        <Net alone key={hrefOf(route)}>
          <WorkbenchScreen id={route.id} />
        </Net>
      </Arrived.Provider>
    )
  }
  return (
    <Arrived.Provider value={turns > 0}>
      <PageFrame route={route} seenDamaged={seenDamaged} onSeenDamaged={setSeenDamaged}>
        <Net>
          <ScreenOfRoute route={route} flow={flow} seen={seen} onSeen={setSeen} />
        </Net>
      </PageFrame>
    </Arrived.Provider>
  )
}

/** Fetches what is likely to be opened next. What cannot be fetched is fetched again, and told, when it is opened. */
function prefetch(text: i18n): void {
  for (const screen of [BriefingScreen, SettingsScreen, HelpScreen]) screen.load(text).catch(() => undefined)
}

/** Catches what a screen throws, and offers to save what is kept. */
function Net({ alone = false, children }: { readonly alone?: boolean; readonly children?: ComponentChildren }) {
  const t = useText()
  const machine = usePort('machine')
  const records = usePort('records')
  return (
    <CrashNet
      kept={!machine.missing().includes('storage')}
      alone={alone}
      onSave={() => exportRecords(records, 'everyone', t('frame.recordsFile'))}
    >
      {children}
    </CrashNet>
  )
}
