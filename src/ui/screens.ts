import { lazyScreen } from './frame/lazy.tsx'

/**
 * The screens that are chunks of their own: all but the catalogue. With each stand the sections of the texts it uses;
 * tests/ui/screen-texts.test.ts reads this list and finds the sections that a screen uses and does not bring.
 */

/** A part of the catalogue, which nobody needs before something is brought. */
export const BroughtOutside = lazyScreen(
  () => import('./catalogue/outside/brought.tsx').then((m) => m.Brought),
  ['bringing'],
)
export const BriefingScreen = lazyScreen(
  () => import('./briefing/briefing-screen.tsx').then((m) => m.BriefingScreen),
  ['briefing', 'aloud', 'help', 'plans'],
)
export const PlayScreen = lazyScreen(
  () => import('./play/index.ts').then((m) => m.PlayScreen),
  ['play', 'aloud', 'help', 'plans', 'room', 'settings', 'words'],
)
export const DebriefScreen = lazyScreen(
  () => import('./debrief/index.ts').then((m) => m.DebriefScreen),
  ['debrief', 'briefing', 'plans', 'scores', 'words'],
)
export const PlansScreen = lazyScreen(() => import('./plans/index.ts').then((m) => m.PlansScreen), ['plans', 'scores'])
export const PlanScreen = lazyScreen(() => import('./plans/index.ts').then((m) => m.PlanScreen), ['plans', 'scores'])
export const CertificateScreen = lazyScreen(
  () => import('./plans/certificate/index.ts').then((m) => m.CertificateScreen),
  ['certificate', 'scores'],
)
export const ProgressScreen = lazyScreen(
  () => import('./progress/index.ts').then((m) => m.ProgressScreen),
  ['progress', 'scores'],
)
export const RecordScreen = lazyScreen(
  () => import('./record/index.ts').then((m) => m.RecordScreen),
  ['record', 'debrief', 'plans', 'progress', 'scores', 'words'],
)
export const RoomScreen = lazyScreen(
  () => import('./room/index.ts').then((m) => m.RoomScreen),
  ['room', 'briefing', 'debrief', 'play', 'words'],
)
export const NotesScreen = lazyScreen(
  () => import('./room/index.ts').then((m) => m.NotesScreen),
  ['room', 'briefing', 'debrief', 'play', 'words'],
)
export const SettingsScreen = lazyScreen(
  () => import('./settings/settings-screen.tsx').then((m) => m.SettingsScreen),
  ['settings', 'aloud', 'briefing'],
)
export const HelpScreen = lazyScreen(() => import('./help/help.tsx').then((m) => m.HelpScreen), ['help', 'room'])
export const StudioScreen = lazyScreen(
  () => import('./studio/index.ts').then((m) => m.StudioScreen),
  ['studio', 'words', 'play', 'bringing'],
)
export const PlanEditorScreen = lazyScreen(
  () => import('./studio/index.ts').then((m) => m.PlanEditorScreen),
  ['studio', 'words', 'play', 'bringing'],
)
export const WorkbenchScreen = lazyScreen(
  () => import('./studio/index.ts').then((m) => m.WorkbenchScreen),
  ['studio', 'words', 'play', 'bringing'],
)
