/** Loaded into every Node process of a command that is measured: at its end each adds how long the processor has worked for it (µs). */
const { appendFileSync } = require('node:fs')

process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  appendFileSync(process.env.STEP_IN_CPU_FILE, `${user + system}\n`)
})
