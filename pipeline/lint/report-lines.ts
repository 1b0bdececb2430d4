/** Findings as lines: for people, a list under each file as vfile reports are; for GitHub, workflow commands. */
import type {LintFinding} from './lint-finding.ts'

export function reportLines(findings: readonly LintFinding[], format: 'text' | 'github'): string {
  if (format === 'github') return findings.map(annotation).join('')
  const files = [...new Set(findings.map(({path}) => path))]
  return files
    .map(
      path =>
        `${path}\n${findings
          .filter(finding => finding.path === path)
          .map(line)
          .join('')}\n`
    )
    .join('')
}

function line({start, end, rule, message}: LintFinding): string {
  const place = `${start.line}:${start.column}-${end.line}:${end.column}`
  return `${place.padStart(15)}  warning  ${message.replace(/[\s\p{Cc}]+/gu, ' ')}  ${rule}  recension-lint\n`
}

/** https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function annotation({path, start, end, rule, message}: LintFinding): string {
  const properties = [
    `file=${property(path)}`,
    `line=${start.line}`,
    `endLine=${end.line}`,
    `col=${start.column}`,
    ...(start.line === end.line ? [`endColumn=${end.column}`] : []),
    `title=${property(`recension: ${rule}`)}`
  ]
  return `::warning ${properties.join(',')}::${data(message)}\n`
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
