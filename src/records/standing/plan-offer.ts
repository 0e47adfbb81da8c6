export type { PlanOffer } from '#scenario'
