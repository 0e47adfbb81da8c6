import { createChecker } from './records-checker.ts'
import type { FromChecker, ToChecker } from './check-records-talk.ts'

const say = (message: FromChecker): void => postMessage(message)
const checker = createChecker(say, () => false)

addEventListener('message', (event: MessageEvent<ToChecker>) => {
  checker(event.data).catch((error: unknown) => say({ kind: 'failed', why: String(error) }))
})
