export { PlanScreen } from './plan-screen.tsx'
export { PlansScreen } from './plans-screen.tsx'
