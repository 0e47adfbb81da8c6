import type { ActInBeat, MilestoneFault, Proof, Shut, Unfinished } from '#prove'
import { masteredText, takes, thinkingNeededText } from './lazy.ts'
import { count, languageNamed, listed, quote, score, seconds, secondsAtMost } from './proof-phrases.ts'
import { longestIsBestText, longestNotBestText, unreadableText } from './reading.ts'
import { vocabulary } from './vocabulary.ts'

const marks: Readonly<Record<Extract<MilestoneFault, { code: 'not-before' }>['name'], string>> = {
  cue: 'first sign',
  actBy: 'end of the beat by which a trained officer has spoken',
  violation: 'first beat with a violation',
  irreversible: 'first beat with what cannot be undone',
}
/** A word of the screens. */
const named = (word: string): string => `“${word}”`

function faultText(fault: MilestoneFault): string {
  switch (fault.code) {
    case 'missing':
      return `the run in which nothing is done has no ${listed(fault.names.map((name) => marks[name]))}: without it nobody can be scored for being early`
    case 'not-before':
      return `the ${marks[fault.name]} (at ${seconds(fault.at)}) does not come before the ${marks[fault.next]} (at ${seconds(fault.nextAt)}): put a beat between them, or mark an earlier one`
    case 'short-to-speak':
      return `only ${secondsAtMost(fault.ms)} lie between the end of the beat by which a trained officer has spoken and the violation, ${seconds(fault.least)} are needed`
    case 'short-to-see':
      return `only ${secondsAtMost(fault.ms)} lie between the first sign and the violation, ${seconds(fault.least)} are needed`
    case 'few-cues':
      return `only ${count(fault.cues, 'sign')} comes before the violation, ${fault.least} are needed`
    case 'short-to-decide':
      return `only ${secondsAtMost(fault.ms)} lie between the first sign and the end of the beat by which a trained officer has spoken, ${seconds(fault.least)} are needed to see it and to decide`
    case 'short-to-stop':
      return `only ${secondsAtMost(fault.ms)} lie between the violation and what cannot be undone, ${seconds(fault.least)} are needed to stop it`
    case 'cues-together':
      return `in ${quote(fault.beat)} the signs ${listed(fault.cues.map(quote))} come ${fault.ms === 0 ? 'at once' : `${secondsAtMost(fault.ms)} apart`}, ${seconds(fault.least)} must lie between them`
    case 'short-rebuff':
      return `the rebuff ${quote(fault.beat)} is over after ${secondsAtMost(fault.ms)}, ${seconds(fault.least)} are needed to answer it`
  }
}

type FindingOf<Code extends Proof['finding']['code']> = Extract<Proof['finding'], { code: Code }>

function neverReachedText({ beats }: FindingOf<'never-reached'>): string {
  const ids = listed(beats.map((b) => quote(b.id)))
  if (beats.length > 1) return `No run ever comes to ${ids}; let something lead there, or take them out.`
  const what = beats[0]?.ending === true ? 'ending' : 'beat'
  return `No run ever comes to the ${what} ${ids}; let something lead there, or take it out.`
}

const actText = ({ beat, action }: ActInBeat): string => `${quote(action)} in ${quote(beat)}`

function harmUnmetText({ beat, rung, gap, least }: FindingOf<'harm-unmet'>): string {
  const lacking =
    rung === null
      ? 'no option of quality 4 or 5 that takes a colleague’s word'
      : `no option of quality 4 or 5 that is as firm as ${named(vocabulary.rung[rung])} or firmer`
  if (gap === null)
    return `In ${quote(beat)} harm is being done, but a run can come there and find ${lacking} on offer.`
  return `In ${quote(beat)} harm is being done, but from ${seconds(gap.from)} to ${seconds(gap.to)} a run can find ${lacking} on offer: one must be there during the last ${seconds(least)}, so offer it sooner and for longer, or make the beat longer.`
}

function inVainText({ beat, from, outcome, acts }: FindingOf<'good-acts-in-vain'>): string {
  const when = from === 0 ? `comes to ${quote(beat)}` : `has waited in ${quote(beat)} until ${seconds(from)}`
  return acts.length === 0
    ? `Who ${when} finds no good line from there on, and it ends with ${named(vocabulary.outcome[outcome])}: offer one (quality 4 or 5, firm enough) that leads to “Stopped” or “Prevented”.`
    : `Who ${when} and speaks up well from there on gets no further than ${named(vocabulary.outcome[outcome])} (${listed(acts.map(actText))}): let one of these lines, or a firmer one after the rebuff, lead to “Stopped” or “Prevented”.`
}

const shutTime = ({ beat, from, to }: Shut): string => `in ${quote(beat)} from ${seconds(from)} to ${seconds(to)}`

function shutText({ empty, unaddressed }: FindingOf<'nothing-to-choose'>): string {
  const found = [
    ...(empty.length === 0
      ? []
      : [`"Step in" finds nothing at all to choose ${listed(empty.map(shutTime), Infinity)}`]),
    ...(unaddressed.length === 0
      ? []
      : [
          `a sign has been shown, but no option steps in or takes a colleague’s word ${listed(unaddressed.map(shutTime), Infinity)}`,
        ]),
  ].join('; ')
  return `${found.charAt(0).toUpperCase()}${found.slice(1)}: offer an option there, however weak, without a condition or a sign that comes later.`
}

/** The faults of the run untouched, and those that any run can show. */
function milestonesText({ faults }: FindingOf<'milestones-at-fault'>): string {
  const inAnyRun = faults.filter(({ code }) => code === 'cues-together' || code === 'short-rebuff')
  const untouched = faults.filter((fault) => !inAnyRun.includes(fault))
  const found = [
    ...(untouched.length === 0 ? [] : [`When nothing is done, ${listed(untouched.map(faultText), Infinity)}`]),
    ...(inAnyRun.length === 0 ? [] : [listed(inAnyRun.map(faultText), Infinity)]),
  ].join('; ')
  return `${found.charAt(0).toUpperCase()}${found.slice(1)}.`
}

function untranslatedText({ gaps }: FindingOf<'untranslated'>): string {
  const some = (keys: readonly string[], what: string): string[] =>
    keys.length === 0 ? [] : [`${keys.length} ${what} (first ${quote(keys[0] ?? '')})`]
  const each = gaps.map(
    ({ lang, missing, stale }) =>
      `${languageNamed(lang)}: ${[...some(missing, 'missing'), ...some(stale, 'stale')].join(' and ')}`,
  )
  return `Texts are not translated or have changed since: ${each.join('; ')}.`
}

/** What a proof has shown, or what is wrong and what to do, in one sentence in a trainer's words. */
function finding({ finding: found }: Pick<Proof, 'finding'>): string {
  switch (found.code) {
    case 'everything-happens':
      return 'Every beat and ending can be reached, and every option can be chosen in some run.'
    case 'never-reached':
      return neverReachedText(found)
    case 'never-on-offer': {
      return `${listed(found.actions.map(actText))} can never be chosen, whatever came before: look at its conditions and at the sign it waits for.`
    }
    case 'all-end':
      return `Every run ends; the longest takes ${seconds(found.longest)}.`
    case 'run-too-long':
      return `A run can take ${seconds(found.longest)}; at most ${seconds(found.most)} (${found.most / 60_000} minutes) are allowed.`
    case 'silence-upholds':
      return 'Doing nothing ends with “Left to do the job”, as it must where nothing is wrong.'
    case 'silence-ends-wrong': {
      const must = found.wanted === 'upheld' ? 'in a control it must' : 'it must'
      return `Doing nothing ends with ${named(vocabulary.outcome[found.outcome])}; ${must} end with ${named(vocabulary.outcome[found.wanted])}.`
    }
    case 'silence-fails':
      return 'Doing nothing ends with “Nobody stopped it” and scores 0.'
    case 'silence-scores':
      return 'Doing nothing scores more than 0.'
    case 'milestones-in-order': {
      const { cue, actBy, violation, irreversible } = found.milestones
      const there = [
        ...(cue === null ? [] : [`first sign at ${seconds(cue)}`]),
        ...(actBy === null ? [] : [`a trained officer has spoken by ${seconds(actBy)}`]),
        ...(violation === null ? [] : [`violation at ${seconds(violation)}`]),
        ...(irreversible === null ? [] : [`cannot be undone from ${seconds(irreversible)}`]),
      ]
      return `The marks are in order and leave time to act (${there.join(', ') || 'none'}).`
    }
    case 'milestones-at-fault':
      return milestonesText(found)
    case 'harm-can-be-met':
      return `Wherever harm is being done, a good option that is firm enough can be chosen until the end, for at least ${seconds(found.least)}.`
    case 'harm-unmet':
      return harmUnmetText(found)
    case 'better-leads-further':
      return found.silent
        ? `Of two real lines at one moment of the run untouched, the better one never leads to a best that is lower by more than ${found.most}; other pasts are too many to compare.`
        : `Of two lines that address the conduct at one moment, the better one never leads to a best that is lower by more than ${found.most}, after nothing has been said and after one such line.`
    case 'better-leads-lower':
      return `${found.after.length === 0 ? 'At' : `After ${listed(found.after.map((act) => `${actText(act)} (${seconds(act.t)})`))}, at`} ${seconds(found.t)} in ${quote(found.beat)} the better line (${quote(found.better.action)}) can reach ${score(found.better.overall)}, and the worse one (${quote(found.worse.action)}) ${score(found.worse.overall)}: let the better one lead at least as far, or give it the lower quality.`
    case 'persistence-pays':
      return 'From everywhere before the harm is irreversible, who goes on speaking up well can still stop it.'
    case 'good-acts-in-vain':
      return inVainText(found)
    case 'best-is-good':
      return `The best run scores ${found.best}.`
    case 'best-too-low':
      return `The best run there is scores ${found.best}; somebody who does everything right must reach ${found.least}.`
    case 'earlier-is-better':
      return `Speaking up earlier is never worse; waiting gains ${score(found.gain)} at most, and ${found.most} are allowed.`
    case 'waiting-gains': {
      const { earlier, later, most } = found
      return `${found.after === null ? 'Who' : `After ${actText(found.after)} (${seconds(found.after.t)}), who`} first speaks up at ${seconds(earlier.t)} (${quote(earlier.beat)}) can reach ${score(earlier.overall)}, who waits until ${seconds(later.t)} (${quote(later.beat)}, ${quote(later.action)}) can reach ${score(later.overall)}: waiting must not gain more than ${most}.`
    }
    case 'mastered-without-looking':
      return masteredText(found)
    case 'highest-rung-fails':
      return 'Somebody who always takes the firmest option fails, as one must where nothing is wrong.'
    case 'thinking-needed':
      return thinkingNeededText(found)
    case 'all-readable':
      return `Every text can be read while it stays, in ${listed(found.langs.map(languageNamed), Infinity)}.`
    case 'unreadable':
      return unreadableText(found)
    case 'longest-not-best':
      return longestNotBestText(found)
    case 'longest-is-best':
      return longestIsBestText(found)
    case 'all-translated':
      return found.langs.length === 0
        ? 'There is no translation yet.'
        : `Every text is translated: ${listed(found.langs.map(languageNamed), Infinity)}.`
    case 'untranslated':
      return untranslatedText(found)
    case 'always-open':
      return '"Step in" always finds something to choose, and from the first sign on something that addresses the conduct.'
    case 'nothing-to-choose':
      return shutText(found)
    case 'too-large':
      return 'Not proved: the scenario is too large.'
    case 'stopped':
      return 'Not proved: the search was stopped.'
  }
}

/** Why not everything could be explored, and what to do. */
function unfinished(why: Unfinished): string {
  if (why.code === 'stopped') return 'The search was stopped before everything was explored.'
  const { limit, beats, facts } = why
  const large = `Too large to prove: more than ${limit.toLocaleString('en')} different states.`
  const ways = listed(
    beats.map(({ beat, ways: n }) => `${quote(beat)} (${n.toLocaleString('en')})`),
    beats.length,
  )
  if (facts.length === 0)
    return `${large} Fewer acts that lead on to the same beats${beats.length === 0 ? '' : ` (most ways to come in have ${ways})`}, or fewer follow-up items make it smaller.`
  const asked = listed(
    facts.map(({ fact, times }) => `${quote(fact)} (without it ${score(times)} times fewer)`),
    facts.length,
  )
  return `${large} Most ways to come in have ${ways}, because ${facts.length === 1 ? 'this fact is' : 'these facts are'} still asked there or later: ${asked}. Ask them for the last time earlier, set them in fewer places, or leave one out.`
}

/** What `step-in prove` and its kind say of the proofs of a scenario. */
export const proofs = {
  finding,
  unfinished,
  /** What somebody who goes by a lazy rule always takes. */
  lazyTakes: takes,
}

/** What a language must say of proofs. */
export type ProofWords = typeof proofs
