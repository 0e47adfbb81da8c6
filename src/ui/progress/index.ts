export { PractiseLine } from './practise-line.tsx'
export { ProgressScreen } from './progress-screen.tsx'
