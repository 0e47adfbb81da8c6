import type { PlanProblemData } from '#scenario'
import { quote } from '../quote.ts'
import type { Sentences } from '../problem-words.ts'
import { didYouMean } from './phrases.ts'

const lacking = { any: 'no scene', control: 'no control', intervene: 'no scene with something to stop' } as const

export const plans: Sentences<PlanProblemData['code']> = {
  'plan-controls': ({ says, controls, scenes }) =>
    `"controls" says ${says}, but ${controls} of the ${scenes} scenes are controls. Mend the number, or the list.`,
  'plan-few-controls': ({ controls, scenes }) =>
    `${controls === 0 ? 'None' : 'Only one'} of the ${scenes} scenes is a control. From four scenes on there are at least two, for to pass one has to leave alone what is lawful; put another one in.`,
  'plan-file-name': ({ name, id }) =>
    `The file is called ${quote(`${name}.json`)} but the id is ${quote(id)}. Give both the same name.`,
  'plan-lesson': ({ scenario }) =>
    `${quote(scenario)} is a lesson. Lessons are never scored, so they cannot be part of a plan.`,
  'plan-pass': ({ part, asked, scenes }) =>
    part === 'controls'
      ? `${asked} controls have to be mastered, but the plan has ${scenes}. Nobody could pass; ask for fewer.`
      : `${asked} scenes with something to stop have to be mastered, but the plan has ${scenes}: controls are counted apart. Nobody could pass; ask for fewer.`,
  'plan-repeats': ({ scenario, before }) =>
    `${quote(scenario)} stands in ${quote(before)} already. A scene is played once; take one of the two out.`,
  'plan-reserve': ({ lacks }) =>
    `"reserve" has ${lacking[lacks]} to be played instead of one that somebody passes over. Add one.`,
  'plan-time': ({ minutes, credited, fair }) => {
    const why =
      credited < minutes ? 'Nobody should be credited less than it takes.' : 'A certificate credits what they take.'
    return `The scenes take about ${minutes} minutes, but "hours" credits ${credited}. ${why} Write ${fair}.`
  },
  'unknown-scenario': ({ written, suggestion }) =>
    `There is no scenario ${quote(written)} here.${didYouMean(suggestion)}`,
}
