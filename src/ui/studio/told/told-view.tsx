import { Numbers } from './numbers.tsx'
import { Problems } from './problems.tsx'
import { Proofs } from './proofs.tsx'
import './told.css'

/** What is told about the scenario as it is written: what is wrong with its text, whether it is fair, and its numbers. */
export function ToldView() {
  return (
    <div class="told">
      <Problems />
      <Proofs />
      <Numbers />
    </div>
  )
}
