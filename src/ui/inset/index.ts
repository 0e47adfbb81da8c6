export { Cut } from './cut.tsx'
export { InsetPanel } from './inset-panel.tsx'
