export { PlanEditorScreen } from './plan/plan-editor-screen.tsx'
export { StudioScreen } from './start/studio-screen.tsx'
export { WorkbenchScreen } from './workbench/workbench-screen.tsx'
