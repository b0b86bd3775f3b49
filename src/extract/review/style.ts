/** The style of the review page; nothing in it is loaded from anywhere. */
export const style = `
:root { color-scheme: light dark; --paper: light-dark(#fffdf8, #16181b); --ink: light-dark(#1c1b19, #e9e6df);
  --soft: light-dark(#625d55, #a9a49a); --line: light-dark(#ddd6c9, #3a3d42);
  --quantity: light-dark(#dcebff, #1d3a5c); --date: light-dark(#e6f2dc, #2a4220);
  --low: light-dark(#ffe1c2, #5a3512); --bad: light-dark(#a5120f, #ff9a8f); --good: light-dark(#1c6b33, #86d79b); }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 46rem; padding: 1.5rem 1rem 8rem; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.65 Georgia, 'Times New Roman', serif; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 0.25rem; }
h2 { font: 600 1rem/1.4 system-ui, sans-serif; margin: 2rem 0 0.5rem; }
header p, li, .key { font: 0.9rem/1.5 system-ui, sans-serif; color: var(--soft); }
ul { padding-left: 1.1rem; margin: 0; }
li { margin-bottom: 0.5rem; color: var(--ink); }
a { color: inherit; }
.why { color: var(--soft); }
.fails { color: var(--bad); font-weight: 600; }
.holds { color: var(--good); font-weight: 600; }
article { border-top: 1px solid var(--line); margin-top: 1.5rem; padding-top: 0.5rem; }
article p { white-space: pre-line; margin: 0 0 1.1rem; }
mark { position: relative; color: inherit; background: var(--quantity); border-radius: 0.2em; padding: 0.05em 0.15em;
  cursor: help; }
mark.date { background: var(--date); }
mark.low { background: var(--low); outline: 1px dashed var(--bad); }
mark:focus-visible, mark:target { outline: 2px solid currentColor; outline-offset: 1px; }
.note { display: none; position: fixed; z-index: 1; inset: auto 0 0 0; margin: 0 auto; max-width: 46rem;
  padding: 0.75rem 1rem; background: var(--ink); color: var(--paper); font: 0.9rem/1.45 system-ui, sans-serif;
  white-space: normal; }
mark:hover > .note, mark:focus > .note { display: block; }
.note b { display: block; }
@media print { .note { display: none !important; } }
`;
