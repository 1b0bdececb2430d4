/** Changes as lines for people: on a terminal, or as Markdown. */
import type {Change} from './change.ts'

export function changeLines(changes: readonly Change[], format: 'terminal' | 'markdown'): string {
  if (changes.length === 0) return format === 'markdown' ? 'Nothing changed.\n' : 'Nothing changed.\n'
  const parts = [...new Set(changes.map(({part}) => part))]
  return parts
    .map(part =>
      section(
        headings[part],
        changes.filter(change => change.part === part),
        format
      )
    )
    .join('\n')
}

const headings: Readonly<Record<Change['part'], string>> = {
  source: 'Sources',
  term: 'Terms',
  definition: 'Definitions',
  claim: 'Claims',
  conflict: 'Disagreements',
  answer: 'Questions and answers'
}

function section(heading: string, changes: readonly Change[], format: 'terminal' | 'markdown'): string {
  const markdown = format === 'markdown'
  const lines = changes.flatMap(change => [
    markdown
      ? `- **${change.change}** ${plain(change.name)}`
      : `  ${signs[change.change]} ${oneLine(change.name)} (${change.change})`,
    ...[...sides(change), ...causes(change)].map(words =>
      markdown ? `  - ${plain(words)}` : `      ${oneLine(words)}`
    )
  ])
  return `${markdown ? `## ${heading}\n` : heading}\n${lines.join('\n')}\n`
}

const signs: Readonly<Record<Change['change'], string>> = {added: '+', removed: '-', reworded: '~', 're-ranked': '^'}

/** What the name says already is not said again. */
function sides({part, change, name, before, after}: Change): readonly string[] {
  if (change === 'added' || change === 'removed')
    return [after ?? before].filter((text): text is string => text !== undefined && text !== name)
  return part === 'source' ? [] : [`was: ${before ?? ''}`, `now: ${after ?? ''}`]
}

function causes({part, causes: sources}: Change): readonly string[] {
  if (part === 'source') return []
  if (sources.length === 0) return ['because of decisions, configuration or the program: no source of it changed']
  return [`because of ${sources.map(({source, was}) => `${source} (${was})`).join(', ')}`]
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim()
}

/** Text of sources is no markup. */
function plain(text: string): string {
  return oneLine(text).replace(/[\\`*_{}[\]<>()#+!|~&-]/g, '\\$&')
}
