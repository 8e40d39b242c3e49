/** How the page of a coverage report looks, on screen and on paper. */

/** The style sheet, to stand in the page itself. */
export const pageStyle = `
:root { color-scheme: light; }
body { font: 15px/1.6 system-ui, "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; }
h1 { font-size: 1.5rem; }
h3 { margin: 0; font-size: 1rem; }
h3 small { font-weight: normal; color: #666; }
table { border-collapse: collapse; margin-bottom: 1.5rem; }
th { text-align: left; font-weight: normal; }
th, td { border-bottom: 1px solid #ddd; padding: 0.2rem 0.8rem 0.2rem 0; }
td { text-align: right; white-space: nowrap; }
section { border-left: 4px solid #ccc; padding: 0.3rem 0 0.3rem 0.9rem; margin-bottom: 1rem; break-inside: avoid-page; }
section.enforceable.covered { border-color: #2e7d32; }
section.enforceable.open { border-color: #c62828; }
.words { margin: 0.2rem 0; }
.en { color: #555; font-size: 0.87em; }
ul { margin: 0.3rem 0; padding-left: 1.2rem; }
li { margin-bottom: 0.3rem; }
li.open { list-style: "✗ "; }
code { font-size: 0.85em; overflow-wrap: anywhere; }
.way { display: inline-block; margin-right: 0.8rem; font-size: 0.87em; }
.yes { color: #2e7d32; }
.no { color: #c62828; font-weight: 600; }
.idle { color: #777; }
@media print { body { margin: 0; max-width: none; font-size: 10pt; } a { color: inherit; } }
`;
