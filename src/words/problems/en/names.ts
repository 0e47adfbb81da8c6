import type { NameProblemData } from '#scenario'
import { quote } from '../quote.ts'
import type { Sentences } from '../problem-words.ts'
import { and, didYouMean, placeOf } from './phrases.ts'

export const names: Sentences<NameProblemData['code']> = {
  'duplicate-id': (problem) => {
    const { id } = problem
    if (problem.what === 'scenario') {
      return `${problem.other} has the id "${id}" too. Give one of them, and its folder, another.`
    }
    const noun = problem.what === 'follow-up-item' ? 'follow-up item' : problem.what
    const where = problem.what === 'cue' ? placeOf(problem.first) : `number ${problem.first} in the list`
    return `Another ${noun} is called ${quote(id)} already (${where}). Give one of them another id.`
  },
  'folder-name': ({ id, folder }) =>
    `The id is ${quote(id)}, but the folder is called ${quote(folder)}. Give both the same name.`,
  'unknown-beat': ({ written, person, suggestion }) => {
    const hint = person
      ? ` ${quote(written)} is a person; the person an action is addressed to goes into "to".`
      : didYouMean(suggestion)
    return `There is no beat ${quote(written)}.${hint}`
  },
  'unknown-cue': ({ written, known, suggestion }) => {
    const some = known.length === 0 ? ' No moment has a "cue".' : ` Cues are ${and(known)}.`
    return `There is no cue ${quote(written)}.${suggestion === null ? some : didYouMean(suggestion)}`
  },
  'unknown-fact': ({ written, known, suggestion }) => {
    const some = known.length === 0 ? '' : ` Facts are ${and(known)}.`
    const hint = `${some} Declare it in "facts" with its value at the start.`
    return `There is no fact ${quote(written)}.${suggestion === null ? hint : didYouMean(suggestion)}`
  },
  'unknown-person': ({ written, meant, suggestion }) => {
    const hints = {
      mark: ` ${quote(written)} is where someone stands: that goes into "place" of a moment.`,
      beat: ` ${quote(written)} is a beat: where an action leads goes into "then".`,
    }
    return `There is no one called ${quote(written)} in "cast".${meant === null ? didYouMean(suggestion) : hints[meant]}`
  },
  'windows-name': ({ what, name }) => {
    switch (what) {
      case 'folder':
        return `Windows cannot have a folder called ${quote(name)}. Choose another id.`
      case 'plan':
        return `Windows cannot have a file called ${quote(`${name}.json`)}. Choose another id.`
      case 'translation':
        return `Windows cannot have a file called ${quote(`${name}.json`)}. Write the language with its region or script.`
    }
  },
  'fact-never-asked': ({ fact }) =>
    `The fact ${quote(fact)} is set, but no "when" ever asks for it, so it changes nothing. Ask for it, or take it out.`,
  'fact-never-set': ({ fact }) =>
    `A "when" asks for the fact ${quote(fact)}, but no "set" ever changes it, so the answer is always the same. Set it somewhere, or do not ask.`,
  'affected-is-subject': ({ person }) =>
    `${quote(person)} is the "subject", whose conduct is at issue, and "affected" by it too. Name here whom it harms.`,
  'minutes-far-off': ({ minutes, fair }) =>
    `"minutes" says ${minutes}, but the scene and what is read before and after it take about ${fair}. Write ${fair}.`,
  'review-unsigned': ({ missing }) =>
    `Who says "reviewed" says by whom and when: ${and(missing)} ${missing.length === 1 ? 'is' : 'are'} missing. Until then write "draft".`,
  'lookalike-name': ({ what, name, wanted }) => {
    switch (what) {
      case 'scenario':
        return `This folder has no ${quote(wanted)}, but ${quote(name)}, which is never read. Rename it to ${quote(wanted)}.`
      case 'beside':
        return `${quote(name)} is never read: only ${quote(wanted)} is. Delete it, or move it into a folder of its own.`
      case 'locales':
        return `The folder ${quote(name)} is never read. Translations are in a folder called ${quote(wanted)}; rename it.`
      case 'translation':
        return `${quote(name)} is never read. Rename it to ${quote(wanted)}.`
    }
  },
  'bad-range': (problem) =>
    problem.what === 'never'
      ? `"min" ${problem.min} is above "max" ${problem.max}: this can never hold.`
      : 'This asks for nothing: write "min", "max" or both.',
  'fact-kind': ({ fact, is, use }) => {
    const what = `The fact ${quote(fact)} is ${is === 'boolean' ? 'true or false' : 'a number'} (see "facts").`
    if (is === 'boolean') return `${what} ${use === 'when' ? 'Ask it with' : 'Set it to'} true or false.`
    return use === 'when'
      ? `${what} Ask it with a number or with { "min": …, "max": … }.`
      : `${what} "set" adds to it: write a number such as 1 or -1.`
  },
}
