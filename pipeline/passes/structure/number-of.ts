/** Whether a line carries a number of a series: “2. Let It Cool”, “Step 3: Pour”. */
import type {Block} from '../../model/block.ts'

/** The number, read from the source where the reader took the mark off the words. */
export function numberOf(block: Block): number | undefined {
  const {source} = block.prose
  const written = source.text.slice(block.start.offset, block.start.offset + 24)
  const number =
    /^(?:#{1,6} )?(?:(?:step|tip|part|phase|stage|rule|reason|method|lesson|chapter) )?#?(\d{1,3})(?:[.):–—-]|\s[–—-])/i.exec(
      written
    )?.[1]
  return number === undefined ? undefined : Number(number)
}
