/** The variables of the theme that a configuration sets, as a style sheet that comes last. */

type Theme = Readonly<Record<string, string>>

/** Empty where nothing is set. Names and values have passed the schema of the configuration, and hold nothing that ends a declaration. */
export function themeStyle(light: Theme, dark: Theme): string {
  const always = rules(light)
  const inDark = rules(dark)
  return [
    always && `:root {\n${always}\n}\n`,
    inDark && `@media (prefers-color-scheme: dark) {\n:root {\n${inDark}\n}\n}\n`
  ].join('')
}

function rules(theme: Theme): string {
  return Object.entries(theme)
    .map(([name, value]) => `  --${name}: ${value};`)
    .join('\n')
}
