// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html_style.h"

namespace circumspect::report {

QString htmlStyle()
{
    return QStringLiteral(R"(
:root{color-scheme:light dark;--paper:#fff;--ink:#1b1f24;--muted:#5b6470;--grid:#dadfe5;--edge:#aeb6c0;--band:#f4f6f8;
--accent:#0b66a8;--self:#8f4a00;--others:#0b5a8f;--cover:#12344d;--cover-ink:#fff}
@media screen and (prefers-color-scheme:dark){:root{--paper:#1e2227;--ink:#eceff2;--muted:#a3adb8;--grid:#3a4149;
--edge:#66707b;--band:#272c33;--accent:#5aaee8;--self:#f0a04b;--others:#6dbbf0}}
*{box-sizing:border-box}
html{font:100%/1.5 "Open Sans","Segoe UI",Roboto,"Noto Sans",Arial,sans-serif;color:var(--ink);background:var(--paper);
-webkit-text-size-adjust:100%;scroll-padding-block-start:1rem}
body{margin:0}
.inner{max-width:50rem;margin-inline:auto;padding-inline:1.5rem}
a{color:var(--accent);text-underline-offset:.15em}
:focus-visible{outline:.2rem solid var(--accent);outline-offset:.15rem}
.skip{position:absolute;inset-inline-start:1rem;inset-block-start:-5rem;padding:.6rem 1rem;background:var(--paper);
color:var(--accent);z-index:1}
.skip:focus{inset-block-start:1rem}
.spoken{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
h1,h2,h3,h4{line-height:1.25;text-wrap:balance}
h1{font-size:2.2rem;font-weight:600;margin:0 0 .6rem}
h2{font-size:1.7rem;font-weight:600;margin:0 0 .5rem}
h3{font-size:1.2rem;font-weight:600;margin:1.8rem 0 .4rem}
h4{font-size:1.05rem;font-weight:600;margin:1.4rem 0 .4rem}
p{margin:.5rem 0}
.cover{background:var(--cover);color:var(--cover-ink);padding-block:4rem 3rem}
.cover .subject{font-size:1.5rem;margin:0}
.cover :focus-visible{outline-color:var(--cover-ink)}
.facts{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1.5rem;margin:1.5rem 0 0}
.facts dt{opacity:1;font-weight:600}
.facts dd{margin:0}
nav{padding-block:2rem;border-block-end:1px solid var(--grid)}
nav h2{font-size:1.2rem}
nav ol{columns:18rem;column-gap:2rem;margin:0;padding-inline-start:1.5rem}
nav li{break-inside:avoid;margin-block-end:.25rem}
main:focus{outline:none}
section{padding-block:3rem 2rem;border-block-end:1px solid var(--grid)}
section.continued{padding-block-start:1.5rem}
.lead{font-size:1.2rem;color:var(--muted);margin:0 0 1.5rem}
.small{font-size:.93rem}
.caption,.quiet{font-size:.9rem;color:var(--muted)}
.scroll{overflow-x:auto;margin-block:1.5rem}
table{border-collapse:collapse;width:100%;font-size:.93rem;font-variant-numeric:tabular-nums}
caption{text-align:start;font-weight:600;padding-block-end:.5rem}
th,td{padding:.35rem .5rem;text-align:start;vertical-align:baseline;border-block-end:1px solid var(--grid)}
thead th,thead td{vertical-align:bottom;border-block-end:2px solid var(--edge)}
thead th{font-weight:600}
tbody th{font-weight:400}
.worksheet{min-width:34rem;table-layout:fixed}
.worksheet th,.worksheet td{border:1px solid var(--edge);padding:.5rem .6rem;vertical-align:top;text-align:start}
.worksheet th{background:var(--band);font-weight:600}
.worksheet thead th:first-child{width:22%}
.worksheet tbody td{height:var(--writing);overflow-wrap:anywhere;white-space:pre-line}
.end{text-align:end}
.value,td.end{direction:ltr;unicode-bidi:isolate}
[dir=rtl] td.end{text-align:left}
.centre{text-align:center}
.strong{font-weight:600}
.muted{color:var(--muted)}
.selfhigher{color:var(--self);font-weight:600}
.othershigher{color:var(--others);font-weight:600}
figure{margin:1.5rem 0}
figcaption{font-weight:600;margin-block-end:.6rem}
svg{display:block;direction:ltr;width:100%;height:auto;background:var(--paper);forced-color-adjust:none}
svg text{white-space:pre;font-family:"Open Sans","Segoe UI",Roboto,"Noto Sans",Arial,sans-serif}
svg.mark{display:inline-block;width:.9em;height:.9em;vertical-align:-.05em;margin-inline-end:.35em;background:none}
details{margin-block-start:.5rem;font-size:.9rem}
summary{color:var(--accent);cursor:pointer;padding-block:.25rem}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(16rem,1fr));gap:1rem;margin-block:1.5rem}
.card{background:var(--band);border-radius:.4rem;padding:1rem 1.2rem}
.card h3{margin:0}
.card ul{list-style:none;margin:.6rem 0 0;padding:0}
.card li{display:flex;justify-content:space-between;gap:1rem;padding-block:.2rem;border-block-start:1px solid var(--grid)}
.value{font-weight:600;white-space:nowrap}
.callout{border-inline-start:.3rem solid var(--accent);background:var(--band);padding:.8rem 1.2rem;margin-block:1.2rem}
.callout.caution{border-color:var(--self)}
.callout p{margin:.2rem 0}
.legend{display:grid;grid-template-columns:repeat(auto-fit,minmax(20rem,1fr));gap:.4rem 1.5rem;margin-block:1rem}
.legend dt{display:inline;font-weight:600;margin-inline-end:.4rem}
.legend dd{display:inline;margin:0;color:var(--muted)}
.comments{margin-block:1.2rem}
.comments p{font-weight:600;margin:0 0 .4rem}
.comments ul{list-style:none;margin:0;padding:0}
.comments li{border-inline-start:.2rem solid var(--edge);padding:.1rem 1rem;margin-block:.6rem;white-space:pre-line;
overflow-wrap:anywhere}
.ticks{list-style:none;padding:0}
.ticks li{display:flex;gap:.7rem;padding-block:.2rem}
.ticks li::before{content:"";flex:none;inline-size:.95em;block-size:.95em;margin-block-start:.27em;
border:1.5px solid var(--muted);border-radius:.15em}
.notes p{font-weight:600;margin-block-start:1.5rem}
.notes .lines{background:repeating-linear-gradient(transparent 0 1.9rem,var(--edge) 1.9rem calc(1.9rem + 1px))}
footer{color:var(--muted);font-size:.85rem;padding-block:2rem}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media print{
@page{margin:18mm 16mm}
html{font-size:10pt}
.inner{max-width:none;padding:0}
.skip,nav,details{display:none}
.cover{background:none;color:inherit}
section{border:0;padding-block:0 1rem;break-before:page}
section.continued{break-before:auto}
h2,h3,h4,figcaption,caption{break-after:avoid}
figure,tr,.card,.notes,.callout,.comments li{break-inside:avoid}
thead{display:table-header-group}
.scroll{overflow:visible}
a{color:inherit;text-decoration:none}
}
)");
}

}  // namespace circumspect::report
