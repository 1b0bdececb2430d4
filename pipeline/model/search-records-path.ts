/** Where the writer of the search leaves what the index is made of. */

export const searchRecordsPath = 'search/records.json'
