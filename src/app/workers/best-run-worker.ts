import { compile } from '#engine'
import { prove } from '#prove'
import type { Scenario } from '#scenario'

addEventListener('message', (event: MessageEvent<Scenario>) => {
  postMessage(prove(compile(event.data)).best?.log ?? null)
})
