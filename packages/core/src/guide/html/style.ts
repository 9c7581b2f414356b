/** For screens of any width, light and dark, and for paper. */
export const style = `
:root{color-scheme:light dark;--ink:#1d2430;--soft:#5b6577;--line:#dfe3ea;--page:#fff;--panel:#f6f7f9;--accent:#1f5fae;
--note:#1f5fae;--tip:#1d7a4f;--warning:#a15c00;--wash:#eaf1fa}
@media (prefers-color-scheme:dark){:root{--ink:#e3e7ee;--soft:#9aa5b8;--line:#323a47;--page:#14181f;--panel:#1b212a;--accent:#84b6f4;
--note:#84b6f4;--tip:#6fcf9f;--warning:#e8b161;--wash:#1c2a3d}}
*{box-sizing:border-box}
html{scroll-behavior:smooth;-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:46rem;padding:4rem 1.5rem 6rem;background:var(--page);color:var(--ink);line-height:1.7;overflow-wrap:anywhere;
font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC","Source Han Sans SC",sans-serif}
body:lang(zh-CN){line-height:1.85}
h1,h2,h3,h4{line-height:1.3;text-wrap:balance;margin:0;break-after:avoid}
h1{font-size:2.25rem;letter-spacing:-.015em;padding-bottom:1.5rem;border-bottom:3px solid var(--accent)}
h2{font-size:1.55rem;margin:4.5rem 0 1.25rem;display:flex;gap:.75rem;align-items:baseline}
h3{font-size:1.15rem;margin:2.5rem 0 .75rem}
h4{font-size:1rem}
p,ul,ol,dl,.table{margin:.85rem 0}
ul,ol{padding-left:1.4rem}
ul{list-style:disc}
li{margin:.35rem 0}
li>ul{margin:.35rem 0}
li::marker{color:var(--soft)}
a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.18em}
code{font:.875em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;background:var(--panel);border:1px solid var(--line);border-radius:4px;padding:.1em .35em}
small{font-size:.85rem;font-weight:400;color:var(--soft)}
nav{margin:2rem 0 0}
nav h2{font-size:.85rem;margin:0 0 .5rem;color:var(--soft);font-weight:600}
nav ol{columns:2;column-gap:2.5rem;margin:0}
nav li{break-inside:avoid;margin:0 0 .4rem}
nav a{text-decoration:none}
nav a:hover{text-decoration:underline}
.number{color:var(--accent);font-variant-numeric:tabular-nums;min-width:1.4rem}
.label{color:var(--accent);font-size:.8em;font-weight:700;margin-right:.6em;white-space:nowrap}
.cite{font-size:.75em;vertical-align:.25em;line-height:1;margin:0 .1em 0 -.1em;text-decoration:none;white-space:nowrap;color:var(--accent)}
span.cite{color:var(--soft)}
.table{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.925rem;line-height:1.55;overflow-wrap:break-word}
th,td{text-align:left;vertical-align:top;padding:.6rem .9rem;border-bottom:1px solid var(--line);min-width:6.5rem}
th{border-bottom:2px solid var(--soft);font-weight:600}
th:first-child,td:first-child{padding-left:0}
tr{break-inside:avoid}
.callout{border-left:4px solid var(--tone);background:var(--panel);border-radius:0 6px 6px 0;padding:.9rem 1.2rem;margin:1.4rem 0;break-inside:avoid}
.callout p{margin:0}
.callout strong:only-child{color:var(--tone);font-size:.85rem}
.note{--tone:var(--note)}.tip{--tone:var(--tip)}.warning{--tone:var(--warning)}
.case{border-top:1px solid var(--line);margin-top:2rem;padding-top:1.75rem}
.case>h3{margin-top:0}
.part{display:grid;grid-template-columns:8.5rem 1fr;gap:0 1.5rem;margin:1.1rem 0}
.part h4{color:var(--soft);font-size:.9rem;line-height:inherit}
.part>div>:first-child,.part li:first-child{margin-top:0}
.part>div>:last-child{margin-bottom:0}
.phases{list-style:none;padding:0;margin:1.75rem 0}
.phases>li{position:relative;padding:0 0 1.5rem 1.75rem;margin:0;border-left:2px solid var(--line)}
.phases>li:last-child{padding-bottom:.25rem}
.phases>li::before{content:"";position:absolute;left:-7px;top:.35rem;width:12px;height:12px;border-radius:50%;background:var(--page);border:3px solid var(--accent)}
.phases h3{margin:0 0 .5rem}
.phases ul:first-of-type,.phases ol:first-of-type{margin-top:.5rem}
.objective{border:1px solid var(--line);border-radius:10px;margin:1.5rem 0;overflow:hidden}
.objective>*{margin:.6rem 1.4rem}
.objective>h4{margin:0;padding:1.1rem 1.4rem;font-size:1.1rem;background:var(--wash)}
.why{color:var(--soft)}
.objective>.key-results{list-style:none;padding:0;margin:.9rem 0 0}
.key-result{padding:1rem 1.4rem 1.1rem;margin:0;border-top:1px solid var(--line);break-inside:avoid}
.key-result>*{margin:.45rem 0 0}
.key-result>p:first-child{margin:0;font-weight:600}
.movement{display:flex;flex-wrap:wrap;align-items:baseline;gap:.1rem .75rem;font-variant-numeric:tabular-nums}
.movement .chips{margin:0}
.movement i{color:var(--soft);font-style:normal}
.fields{display:flex;flex-wrap:wrap;gap:.2rem 1.5rem;font-size:.9rem}
.fields div{display:flex;gap:.5rem}
.fields dt{color:var(--soft);white-space:nowrap}
.fields dd{margin:0}
.chips{display:flex;flex-wrap:wrap;gap:.4rem}
.chips span{font-size:.8rem;line-height:1.5;padding:.05rem .6rem;border:1px solid var(--line);border-radius:1rem;color:var(--soft)}
.pitfalls{list-style:none;padding:0;counter-reset:pitfall}
.pitfalls>li{counter-increment:pitfall;padding:1.25rem 0;margin:0;border-top:1px solid var(--line);break-inside:avoid}
.pitfalls h3{margin:0 0 .6rem}
.pitfalls h3::before{content:counter(pitfall);color:var(--warning);margin-right:.6em}
.halves{display:grid;grid-template-columns:1fr 1fr;gap:1.5rem;margin:0}
.halves dt{font-size:.85rem;font-weight:600}
.signal dt{color:var(--warning)}.remedy dt{color:var(--tip)}
.halves dd{margin:.15rem 0 0}
.references{list-style:none;padding:0;font-size:.925rem}
.references li{display:flex;gap:.9rem;padding:.25rem .5rem;margin:.2rem -.5rem;border-radius:6px}
.references .label{flex:none;min-width:1.6rem;margin:0;font-size:.9em}
.references li:target{background:var(--wash)}
@media (max-width:38rem){body{padding:2.25rem 1.15rem 4rem}h1{font-size:1.75rem}h2{font-size:1.35rem;margin-top:3.25rem}nav ol{columns:1}
.part,.halves{grid-template-columns:1fr;gap:.35rem}.halves{gap:.8rem}}
@media print{:root{color-scheme:light;--ink:#000;--soft:#444;--line:#bbb;--page:#fff;--panel:#f4f4f4;--accent:#1f5fae;--note:#1f5fae;--tip:#1d7a4f;--warning:#a15c00;--wash:#eef2f7}
body{max-width:none;padding:0;font-size:10.5pt;line-height:1.55}h2{margin-top:2.2rem}nav{break-after:page}.table{overflow:visible}a{color:inherit}}
`
