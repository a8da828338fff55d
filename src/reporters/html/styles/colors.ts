/** Every colour, in light and in dark; each text on its ground has a contrast of at least 4.5. Paper is always light. */
export const colors = `
:root {
  color-scheme: light;
  --ground: #f4f6f8; --sheet: #ffffff; --ink: #1a2430; --soft: #4d5966; --line: #d3dae1; --stripe: #f4f6f8;
  --link: #0b5688; --focus: #0b5688; --brand: #123a56; --future: #eef1f5;
  --error: #9c1620; --error-ground: #fbe9e9; --error-line: #d98a8f;
  --warning: #734600; --warning-ground: #fcf0d6; --warning-line: #d3a548;
  --info: #0c5273; --info-ground: #e3f1f8; --info-line: #7fb4cf;
  --good: #145a38; --good-ground: #e4f3ea; --good-line: #7fbb99;
  --question: #572b8a; --question-ground: #f0e9f9; --question-line: #b095d3;
  --quiet: #47525e; --quiet-ground: #eceff2; --quiet-line: #b3bcc5;
  --ziek: #dfe4ea; --spoor1: #bcd6ea; --spoor2: #f2cfa4; --werk: #c4e2cf; --stil: #d9cfe8; --sanctie: #efbfc0;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    color-scheme: dark;
    --ground: #11161b; --sheet: #1a2128; --ink: #e7ecf1; --soft: #aab6c2; --line: #35404b; --stripe: #202932;
    --link: #86c8f2; --focus: #86c8f2; --brand: #cfe4f3; --future: #222b34;
    --error: #ffb4b1; --error-ground: #47191c; --error-line: #94484c;
    --warning: #f6d491; --warning-ground: #3f2f0c; --warning-line: #8a6a24;
    --info: #a8dbf4; --info-ground: #10384a; --info-line: #3d7690;
    --good: #a5e0ba; --good-ground: #143a25; --good-line: #3f7a58;
    --question: #d6c0fa; --question-ground: #33234d; --question-line: #6f559b;
    --quiet: #c2ccd6; --quiet-ground: #2a333c; --quiet-line: #56626e;
    --ziek: #36414c; --spoor1: #1f4d6e; --spoor2: #6b4717; --werk: #235338; --stil: #473a63; --sanctie: #6b2c2f;
  }
}
.error { --tone: var(--error); --tone-ground: var(--error-ground); --tone-line: var(--error-line); }
.warning { --tone: var(--warning); --tone-ground: var(--warning-ground); --tone-line: var(--warning-line); }
.info { --tone: var(--info); --tone-ground: var(--info-ground); --tone-line: var(--info-line); }
.satisfied, .covered { --tone: var(--good); --tone-ground: var(--good-ground); --tone-line: var(--good-line); }
.undetermined, .judgement { --tone: var(--question); --tone-ground: var(--question-ground); --tone-line: var(--question-line); }
.pending, .notApplicable { --tone: var(--quiet); --tone-ground: var(--quiet-ground); --tone-line: var(--quiet-line); }
`
