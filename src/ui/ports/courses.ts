import type { Courses as PlanCourses } from '#records'

/** Training plans and what is done with them, for the current person. */
export interface Courses extends PlanCourses {
  /** Calls the listener after every change of what was skipped. Gives the end of it. */
  subscribe(listener: () => void): () => void
}
