/**
 * `npm run contact-sheet [cast | places | beats | all] [names …]`: labelled pictures of everything the stage can show, in
 * contact-sheets/, for looking at with one's own eyes. Names are beginnings of names of sheets.
 */
import { beats } from './contact-sheet/beats.ts'
import { cast } from './contact-sheet/cast.ts'
import { places } from './contact-sheet/places.ts'

const OUT = 'contact-sheets'
const parts = { cast, places, beats } as const

const [what = 'all', ...only] = process.argv.slice(2)
const wanted = what === 'all' ? Object.values(parts) : what in parts ? [parts[what as keyof typeof parts]] : []
if (wanted.length === 0) {
  console.error(`There is no part "${what}": cast, places, beats or all.`)
  process.exit(2)
}
for (const part of wanted) await part(OUT, only)
console.log(`Contact sheets are in ${OUT}/.`)
process.exit(0)
