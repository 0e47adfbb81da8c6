import type { Translation } from '../../text/translation.ts'
import type en from './en.ts'

export default {} as const satisfies Translation<typeof en>
