/** A score in words (PL13): from 80 it holds, from 60 in part, from 40 it is on the way. */
export function bandOf(overall: number): 'low' | 'some' | 'good' | 'high' {
  if (overall >= 80) return 'high'
  if (overall >= 60) return 'good'
  return overall >= 40 ? 'some' : 'low'
}
