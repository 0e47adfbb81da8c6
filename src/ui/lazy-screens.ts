import { lazyScreen } from './frame/lazy.tsx'

/** The screens that are fetched when they are first shown, each in a chunk of its own. */

export const PlayScreen = lazyScreen(() => import('./play/index.ts').then((m) => m.PlayScreen))
export const DebriefScreen = lazyScreen(() => import('./debrief/index.ts').then((m) => m.DebriefScreen))
export const CertificateScreen = lazyScreen(() =>
  import('./plans/certificate/index.ts').then((m) => m.CertificateScreen),
)
export const PlanScreen = lazyScreen(() => import('./plans/index.ts').then((m) => m.PlanScreen))
export const PlansScreen = lazyScreen(() => import('./plans/index.ts').then((m) => m.PlansScreen))
export const ProgressScreen = lazyScreen(() => import('./progress/index.ts').then((m) => m.ProgressScreen))
export const NotesScreen = lazyScreen(() => import('./room/index.ts').then((m) => m.NotesScreen))
export const RecordScreen = lazyScreen(() => import('./record/index.ts').then((m) => m.RecordScreen))
export const RoomScreen = lazyScreen(() => import('./room/index.ts').then((m) => m.RoomScreen))
