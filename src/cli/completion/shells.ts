/** The shells that rivcheck can help to fill in the command line. */
export const shells = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof shells)[number]
