import type { CastView, Face, Mark, Pose, View } from '#engine'

/** What can be seen of a face, never what it means (A6). */
const faces: Record<Face, string> = {
  calm: 'face at rest',
  explaining: 'brows up, mouth open',
  serious: 'mouth straight',
  suspicious: 'eyes narrowed',
  driven: 'jaw set',
  angry: 'brows down',
  rage: 'brows down, teeth bared',
  contempt: 'one corner of the mouth up',
  concerned: 'brows drawn together',
  fear: 'eyes wide',
  solemn: 'eyes lowered',
  tired: 'eyelids heavy',
  'eyes-closed': 'eyes closed',
  smile: 'corners of the mouth up',
}

const poses: Record<Pose, string> = {
  standing: 'standing',
  'arms-crossed': 'arms crossed',
  'hands-on-hips': 'hands on hips',
  pointing: 'pointing',
  walking: 'walking',
  leaning: 'leaning',
  crouching: 'crouching',
  sitting: 'sitting',
  'sitting-ground': 'sitting on the ground',
  'hands-behind': 'hands behind the back',
  'hands-up': 'hands up',
  'kneeling-on': 'kneeling on someone',
  prone: 'face down on the ground',
  'gripping-arm': 'gripping an arm',
  'phone-up': 'holding up a phone',
}

const places: Record<Exclude<Mark, 'off'>, string> = {
  'far-left': 'far left',
  left: 'on the left',
  'centre-left': 'left of the middle',
  centre: 'in the middle',
  'centre-right': 'right of the middle',
  right: 'on the right',
  'far-right': 'far right',
  'driver-seat': 'in the driver’s seat',
  'passenger-side': 'on the passenger side',
}

function personText({ name, rank, you, place, pose, face, lastDid }: CastView): string[] {
  if (place === 'off') return []
  const who = `${you ? 'You, ' : ''}${name} (${rank.replaceAll('-', ' ')})`
  const last = lastDid === null ? '' : ` Last: ${lastDid}.`
  return [`${who}: ${places[place]}, ${poses[pose]}, ${faces[face]}.${last}`]
}

/** Where and when a scene plays: "Sally port, night, rain." */
export function whereText({ place, time, weather }: Pick<View, 'place' | 'time' | 'weather'>): string {
  const name = place.replaceAll('-', ' ')
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}, ${time}, ${weather}.`
}

/** *Look*: what can be seen now of each person in the picture (R1). */
export const lookText = (view: View): string[] => [whereText(view), ...view.cast.flatMap(personText)]
