/** Findings as SARIF 2.1.0, which code hosts and editors read. https://docs.oasis-open.org/sarif/sarif/v2.1.0 */
import type {LintFinding, LintRule} from './lint-finding.ts'

export function sarifOf(findings: readonly LintFinding[], version: string): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'recension-lint',
            version,
            rules: Object.entries(rules).map(([id, text]) => ({id, shortDescription: {text}}))
          }
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map(resultOf)
      }
    ]
  }
  return `${JSON.stringify(log, null, 1)}\n`
}

const rules: Readonly<Record<LintRule, string>> = {
  'other-name': 'Another name than the preferred one',
  spelling: 'A name spelled otherwise than in the glossary',
  case: 'A name with other capitals than in the glossary',
  'defined-anew': 'A definition of a term that the glossary defines',
  contradiction: 'A statement that the glossary contradicts'
}

function resultOf({rule, path, start, end, message, fix}: LintFinding): object {
  const region = {startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column}
  const artifactLocation = {uri: path.split('/').map(encodeURIComponent).join('/')}
  return {
    ruleId: rule,
    level: 'warning',
    message: {text: message},
    locations: [{physicalLocation: {artifactLocation, region}}],
    ...(fix !== undefined && {
      fixes: [
        {
          description: {text: `Write “${fix}”`},
          artifactChanges: [{artifactLocation, replacements: [{deletedRegion: region, insertedContent: {text: fix}}]}]
        }
      ]
    })
  }
}
