/** Rules that never find a breach, because only a person can weigh it: their second example raises the question. */
export const onlyAsk: readonly string[] = ['C-04', 'W-04']
