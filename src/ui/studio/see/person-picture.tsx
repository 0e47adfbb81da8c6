import { useEffect, useState } from 'preact/hooks'
import type { CastMember, Face } from '#scenario'
import { useStudio } from '../workbench/use-studio.tsx'

interface PersonPictureProps {
  /** The short name in the cast: what of a look is left out follows from it. */
  readonly id: string
  readonly member: Pick<CastMember, 'rank' | 'look'>
  readonly face?: Face
  readonly cut?: 'head' | 'whole'
}

/** Somebody of the cast as the stage draws them. Decoration: what it shows is said in words beside it. */
export function PersonPicture({ id, member, face = 'calm', cut = 'head' }: PersonPictureProps) {
  const { drawings } = useStudio().parts
  const [address, setAddress] = useState<string | null>(null)
  const { rank } = member
  const look = JSON.stringify(member.look ?? null)
  useEffect(() => {
    let wanted = true
    const drawn = drawings.person({ id, rank, look: JSON.parse(look) as CastMember['look'] & null }, face, cut)
    void drawn.then((found) => {
      if (wanted) setAddress(found)
    })
    return () => {
      wanted = false
    }
  }, [drawings, id, rank, look, face, cut])
  return (
    <span class={`see-person see-person-${cut}`} aria-hidden="true">
      {address !== null && <img src={address} alt="" />}
    </span>
  )
}
