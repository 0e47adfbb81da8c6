export { insetDrawing } from './insets/index.ts'
export { openStage } from './open-stage.ts'
export type { Acting, Anchor, Box, Boxes, StageExtra, StageHandle, StageOptions, Trouble } from './types.ts'
