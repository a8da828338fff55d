/** What mends every finding about a spoor 2 that did not start: one action, so one text. */
export const remedySpoor2 =
  'Stel een re-integratieplan voor spoor 2 op en start het traject nu; leg vast waarom het later is en welke kansen er intussen waren. Is er een geldige reden om te wachten, leg die dan vast met bewijs.'

/** What mends a reason to wait that is recorded but not shown, first; in one sentence, so that no half of it is left out. */
export const remedyUitzondering =
  'Vul aan wat bij de reden om te wachten ontbreekt, met de werkelijke datums; lukt dat niet, stel dan een re-integratieplan voor spoor 2 op, start het traject nu en leg vast waarom het later is.'
