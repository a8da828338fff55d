/** What mends every finding about a spoor 2 that did not start: one action, so one text. */
export const remedySpoor2 =
  'Stel een re-integratieplan voor spoor 2 op en start het traject nu; leg vast waarom het later is en welke kansen er intussen waren. Is er een geldige reden om te wachten, leg die dan vast met bewijs.'
