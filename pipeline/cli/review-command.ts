/** The command `review`: the disagreements, and the rulings of an editor on them. */
import {type Command, Option} from 'commander'
import type {Context} from './context.ts'
import type {ExitCode} from './exit-code.ts'

export interface ReviewFlags {
  readonly sources?: string
  readonly config?: string
}

export function addReview(program: Command, context: Context, finish: (code: ExitCode) => void): void {
  const review = program
    .command('review')
    .description('List the disagreements, and rule on them: rulings go into decisions.yaml, by quotation.')
    .helpCommand(false)
  const add = (name: string, description: string) =>
    review
      .command(name)
      .description(description)
      .option('-s, --sources <folder>', 'folder of the articles (default: sources)')
      .option('-c, --config <file>', 'configuration file to use instead of one beside the sources or here')
  const note = () => new Option('-n, --note <text>', 'why, for the reader of the edition')

  add('list', 'List the disagreements that nobody has ruled on.')
    .option('-a, --all', 'list those with a ruling as well')
    .addOption(new Option('-f, --format <format>', 'form of the answer').choices(['text', 'json']).default('text'))
    .action(async (flags: ReviewFlags & {readonly all?: true; readonly format: 'text' | 'json'}) => {
      const {reviewList} = await import('./review-list.ts')
      finish(await reviewList(flags, context))
    })
  add('show', 'Show one disagreement: its sides, every passage, the reason.')
    .argument('<id>', 'the disagreement, as the list names it')
    .action(async (id: string, flags: ReviewFlags) => {
      const {reviewShow} = await import('./review-show.ts')
      finish(await reviewShow(id, flags, context))
    })
  const ruling = async (
    id: string,
    ruled: {readonly ruling: 'prefer' | 'both' | 'none'; readonly side?: string},
    flags: ReviewFlags & {readonly note?: string}
  ) => {
    const {reviewRule} = await import('./review-rule.ts')
    finish(await reviewRule(id, {...ruled, ...flags}, context))
  }
  add('accept', 'Let one side stand; the other stays visible, as deprecated.')
    .argument('<id>', 'the disagreement')
    .argument('<side>', 'number of the side that stands')
    .addOption(note())
    .action((id: string, side: string, flags: ReviewFlags) => ruling(id, {ruling: 'prefer', side}, flags))
  add('both', 'Keep both sides, shown together with the note.')
    .argument('<id>', 'the disagreement')
    .addOption(note())
    .action((id: string, flags: ReviewFlags) => ruling(id, {ruling: 'both'}, flags))
  add('reject', 'Say that this is no disagreement.')
    .argument('<id>', 'what was taken for a disagreement')
    .addOption(note())
    .action((id: string, flags: ReviewFlags) => ruling(id, {ruling: 'none'}, flags))
}
