/** Forms that may stand before the main verb, or for it. */

export const auxiliaries =
  /^(?:is|are|was|were|am|be|been|being|has|have|had|having|does|do|did|can|could|will|would|may|might|must|should|shall|cannot|ca|wo|need|['’](?:s|re|ve|ll|d|m))$/i
