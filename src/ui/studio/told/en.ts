export default {
  problems: {
    title: 'Problems',
    none: 'No problems.',
    noneMore: 'Everything that is written can be read and played.',
    error: 'Error',
    warning: 'Warning',
    errors_one: '{{count}} error',
    errors_other: '{{count}} errors',
    warnings_one: '{{count}} warning',
    warnings_other: '{{count}} warnings',
    errorsMean:
      'While there is an error the scenario cannot be played. The other views show it as it last was without one.',
    at: 'Line {{line}}, column {{column}}',
    in: 'in {{file}}',
    page: 'What is this?',
    pageTitle: 'About “{{code}}”',
    pageGone: 'The explanation could not be fetched. There may be no connection.',
    loading: 'Fetching …',
    wordsGone: 'The sentences could not be fetched. There may be no connection.',
  },
} as const
