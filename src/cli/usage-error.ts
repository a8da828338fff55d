/** Wrong use of the command line: the message says what is wrong and what to do instead. */
export class UsageError extends Error {}
