import type {
  Harm,
  Inhibitor,
  LegalBasis,
  Outcome,
  Pillar,
  Place,
  Rank,
  ReviewStatus,
  Rung,
  Tactic,
  Time,
  Warning,
  Weather,
} from '#scenario'
import type { Band } from '#score'

/**
 * The format's closed lists in plain words. Poses and faces say what can be seen and never judge it:
 * they finish the sentence "Sgt. Harmon is …, …".
 */
export const vocabulary = {
  rung: {
    probe: 'Ask',
    alert: 'Say what you see',
    challenge: 'Tell them to stop',
    'take-action': 'Do it',
  } satisfies Record<Rung, string>,
  /** The ladder's own names, small beside the plain words. */
  rungName: {
    probe: 'Probe',
    alert: 'Alert',
    challenge: 'Challenge',
    'take-action': 'Take action',
  } satisfies Record<Rung, string>,
  /** How an act goes about it, beside its rung. Speaking is what most acts do and is not named. */
  tactic: {
    speak: 'in words',
    relieve: 'takes over',
    distract: 'distracts',
    delegate: 'calls somebody',
    'hands-on': 'by hand',
  } satisfies Record<Tactic, string>,
  rank: {
    recruit: 'Recruit',
    officer: 'Officer',
    'senior-officer': 'Senior officer',
    'field-training-officer': 'Field training officer',
    detective: 'Detective',
    sergeant: 'Sergeant',
    lieutenant: 'Lieutenant',
    captain: 'Captain',
    medic: 'Medic',
    civilian: 'Civilian',
  } satisfies Record<Rank, string>,
  place: {
    roadside: 'Roadside',
    alley: 'Alley',
    sidewalk: 'Sidewalk',
    'sally-port': 'Sally port',
    'interview-room': 'Interview room',
    'report-room': 'Report room',
    garage: 'Parking garage',
    'residential-door': 'Front door of a home',
    'locker-room': 'Locker room',
    storefront: 'Storefront',
    'home-interior': 'Home interior',
    'booking-cell': 'Booking and cell',
    'patrol-car': 'Inside a patrol car',
    'supervisor-office': 'Supervisor’s office',
  } satisfies Record<Place, string>,
  time: {
    dawn: 'at dawn',
    day: 'by day',
    dusk: 'at dusk',
    night: 'at night',
  } satisfies Record<Time, string>,
  weather: {
    clear: 'clear',
    rain: 'in the rain',
    snow: 'in the snow',
    fog: 'in fog',
  } satisfies Record<Weather, string>,
  warning: {
    force: 'Use of force',
    death: 'Death',
    'self-harm': 'Self-harm',
    slurs: 'Slurs',
    discrimination: 'Discrimination',
    humiliation: 'Humiliation',
    intimidation: 'Intimidation',
    minors: 'A minor involved',
    alcohol: 'Alcohol',
    grief: 'Grief',
  } satisfies Record<Warning, string>,
  pillar: {
    misconduct: 'Misconduct',
    mistake: 'Mistake',
    wellness: 'Wellness',
  } satisfies Record<Pillar, string>,
  inhibitor: {
    authority: 'Authority',
    ambiguity: 'Not being sure',
    diffusion: 'Somebody else will',
    'pluralistic-ignorance': 'Nobody else reacted',
    evaluation: 'How it would look',
    retaliation: 'Fear of payback',
    loyalty: 'Loyalty',
    bias: 'Bias',
    skill: 'Not knowing how',
    stress: 'Stress',
  } satisfies Record<Inhibitor, string>,
  outcome: {
    prevented: 'Prevented',
    stopped: 'Stopped',
    late: 'Too late',
    unchecked: 'Nobody stopped it',
    upheld: 'Left to do the job',
    disrupted: 'Lawful work disrupted',
  } satisfies Record<Outcome, string>,
  harm: {
    none: 'No harm',
    building: 'Harm building',
    violation: 'Violation',
    irreversible: 'Cannot be undone',
  } satisfies Record<Harm, string>,
  basis: {
    constitution: 'Constitution',
    statute: 'Statute',
    policy: 'Policy',
    'good-practice': 'Good practice',
  } satisfies Record<LegalBasis, string>,
  reviewStatus: {
    draft: 'Draft, not yet reviewed',
    reviewed: 'Reviewed',
  } satisfies Record<ReviewStatus, string>,
  /** How good an overall is; whether a run is mastered is a rule of its own. */
  band: { low: 'at the beginning', some: 'on the way', good: 'good', high: 'strong' } satisfies Record<Band, string>,
}
