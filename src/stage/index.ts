export { openStage } from './open-stage.ts'
export type { Acting, Anchor, StageExtra, StageHandle, StageOptions, Trouble } from './types.ts'
