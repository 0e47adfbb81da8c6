/** Where a scenario is begun or opened. */
export default {
  lead: 'Write a scenario: see it as you write, and be told whether it is fair.',
  begin: 'Begin',
  yours: 'Your scenarios',
  none: 'Nothing here yet. Begin with a template: each is a short scene that works, to be made yours.',
  template: {
    intervene: 'A colleague goes wrong',
    control: 'Nothing is wrong',
    receive: 'You are the one who is told',
  },
  from: 'In the words of a template, ready to be changed',
} as const
