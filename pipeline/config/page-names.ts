/** What a configuration calls the pages of the site whose templates it may replace. */
export const pageNames = [
  'home',
  'glossary',
  'term',
  'map',
  'tables',
  'faq',
  'disagreements',
  'sources',
  'source',
  'references',
  'about',
  'search',
  'not-found'
] as const
