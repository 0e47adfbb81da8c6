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
  pieces: {
    door: {
      ajar: 'The door stands ajar; there is light behind it.',
      open: 'The door is open. Behind it are a lit hall and the stairs.',
      broken: 'The door is broken in. It hangs from one hinge, the frame split at the lock.',
    },
    light: { on: 'The light at the door is on.', off: 'The light at the door is off.' },
    upstairs: { lit: 'Upstairs a window is lit. Paper stars hang in it.' },
    mailbox: { text: (text) => `On the mailbox: ${text}.` },
    tricycle: {
      'on-step': 'A child’s tricycle stands on the steps.',
      aside: 'A child’s tricycle has been set aside on the grass.',
    },
    shoes: { 'behind-door': 'Behind the door stand two pairs of shoes, one of them small.' },
    rifles: {
      one: 'A long rifle case leans by the door.',
      two: 'Two long rifle cases lean by the door.',
      three: 'Three long rifle cases lean by the door.',
    },
    child: { 'on-stairs': 'A child sits on the stairs.' },
    'second-car': { here: 'A second patrol car stands in the driveway.' },
  },
}
