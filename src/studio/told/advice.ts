import type { Fault, LazyName } from '#prove'
import type { Scenario } from '#scenario'

/** What usually mends a proof that fails; the sentences are the screen's. */
export type Advice =
  | 'lead-there'
  | 'lead-to-ending'
  | 'look-at-when'
  | 'shorten-run'
  | 'silence-upholds'
  | 'silence-unchecked'
  | 'marks-missing'
  | 'marks-order'
  | 'more-time'
  | 'more-cues'
  | 'cues-apart'
  | 'longer-rebuff'
  | 'good-act'
  | 'good-act-sooner'
  | 'accept-act'
  | 'good-act-leads-on'
  | 'best-act'
  | 'better-leads-on'
  | 'earlier-better'
  | 'shuffle-options'
  | 'mix-lengths'
  | 'mix-rungs'
  | 'mix-wording'
  | 'control-force'
  | 'luck-twice'
  | 'shorten-lines'
  | 'ask-earlier'
  | 'lengths-even'
  | 'translate'
  | 'always-something'
  | 'address-conduct'
  | 'make-smaller'

const ofRule: Readonly<Record<LazyName, Advice>> = {
  first: 'shuffle-options',
  second: 'shuffle-options',
  third: 'shuffle-options',
  last: 'shuffle-options',
  longest: 'mix-lengths',
  shortest: 'mix-lengths',
  'longest-to-subject': 'mix-lengths',
  'shortest-to-subject': 'mix-lengths',
  'lowest-rung': 'mix-rungs',
  'highest-rung': 'mix-rungs',
  'nearest-alert': 'mix-rungs',
  'nearest-challenge': 'mix-rungs',
  'most-sentences': 'mix-wording',
  'only-speech': 'mix-wording',
  politest: 'mix-wording',
  'no-hedge': 'mix-wording',
}

/** What usually mends this fault in this scenario, each once. */
export const adviceOn = (fault: Fault, scenario: Scenario): readonly Advice[] => [...new Set(allOn(fault, scenario))]

function allOn(fault: Fault, { kind }: Scenario): readonly Advice[] {
  switch (fault.code) {
    case 'never-reached':
      return fault.beats.map(({ ending }) => (ending ? 'lead-to-ending' : 'lead-there'))
    case 'never-on-offer':
      return ['look-at-when']
    case 'run-too-long':
      return ['shorten-run']
    case 'silence-ends-wrong':
    case 'silence-scores':
      return [kind === 'control' ? 'silence-upholds' : 'silence-unchecked']
    case 'milestones-at-fault':
      return fault.faults.map(({ code }) => ofMilestone[code])
    case 'harm-unmet':
      return [fault.rung === null ? 'accept-act' : fault.gap === null ? 'good-act' : 'good-act-sooner']
    case 'good-acts-in-vain':
      return ['good-act-leads-on']
    case 'best-too-low':
      return ['best-act']
    case 'better-leads-lower':
      return ['better-leads-on']
    case 'waiting-gains':
      return ['earlier-better']
    case 'mastered-without-looking': {
      if (kind === 'control') return ['control-force']
      const luck: Advice[] = fault.lucky === null ? [] : ['luck-twice']
      return [...fault.wins.map(({ rule }) => ofRule[rule]), ...luck]
    }
    case 'unreadable':
      return fault.hurries.map(({ labels }) => (labels > 0 ? 'ask-earlier' : 'shorten-lines'))
    case 'longest-is-best':
      return ['lengths-even']
    case 'untranslated':
      return ['translate']
    case 'nothing-to-choose':
      return [
        ...(fault.empty.length > 0 ? (['always-something'] as const) : []),
        ...(fault.unaddressed.length > 0 ? (['address-conduct'] as const) : []),
      ]
    case 'too-large':
      return ['make-smaller']
    case 'stopped':
      return []
  }
}

type MilestoneCode = Extract<Fault, { code: 'milestones-at-fault' }>['faults'][number]['code']

const ofMilestone: Readonly<Record<MilestoneCode, Advice>> = {
  missing: 'marks-missing',
  'not-before': 'marks-order',
  'short-to-see': 'more-time',
  'short-to-decide': 'more-time',
  'short-to-speak': 'more-time',
  'short-to-stop': 'more-time',
  'few-cues': 'more-cues',
  'cues-together': 'cues-apart',
  'short-rebuff': 'longer-rebuff',
}
