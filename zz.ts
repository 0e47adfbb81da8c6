import { readFileSync, readdirSync } from 'node:fs'
import { parseScenario } from '#scenario'
import { compile } from '#engine'
import { prove } from '#prove'
import { C } from './src/prove/follow.ts'
for (const id of readdirSync('scenarios')) {
  let s; try { s = parseScenario(readFileSync(`scenarios/${id}/scenario.json`,'utf8'),id).scenario } catch { continue }
  if(!s) continue
  C.m=C.l=C.a=0
  const c=compile(s); const t=performance.now(); prove(c); console.log(id,(performance.now()-t).toFixed(0),'ms', C.m,C.l,C.a,'situations',c.situations.size)
}
