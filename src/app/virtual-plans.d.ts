declare module 'virtual:plans' {
  import type { PlanOffer } from '#records'
  export const offers: readonly PlanOffer[]
}
