import type { PlaceDirection } from '../place-direction.ts'

export const residentialDoor: PlaceDirection<'residential-door'> = {
  landmarks: {
    door: 'at the door',
    threshold: 'on the threshold',
    step: 'on the step',
    walk: 'on the walk',
    mailbox: 'at the mailbox',
    lawn: 'on the lawn',
    window: 'at the window',
  },
  pieces: {},
}
