/** The variables of `templates/styles/theme.css`, without their dashes: what a configuration may set. */
export const themeVariables = [
  ...['text-face', 'voice-face', 'code-face'],
  ...['page', 'measure', 'gutter', 'radius'],
  ...['paper', 'raised', 'ink', 'faint', 'line', 'line-strong', 'accent', 'accent-soft'],
  ...['agree', 'agree-soft', 'hard', 'hard-soft', 'soft', 'soft-soft', 'target'],
  ...['bar-1', 'bar-2', 'bar-3', 'bar-4', 'bar-5', 'bar-6']
] as const
