import { KINDS } from '../../types.js';
import { THEMES, type Theme } from './palette.js';

/** A theme as the declarations of CSS variables. */
export function variables({ kinds, ...colours }: Theme): string {
  const all: (readonly [string, string])[] = Object.entries(colours);
  for (const kind of KINDS) all.push([`${kind}-tint`, kinds[kind][0]], [`${kind}-tone`, kinds[kind][1]]);
  return all.map(([name, value]) => `--${name}:${value}`).join(';');
}

const KIND_RULES = KINDS.map(
  (kind) => `.k-${kind}{--tint:var(--${kind}-tint);--tone:var(--${kind}-tone)}
.removed.k-${kind}+.removed.k-${kind}{margin-top:-4px}
.removed.k-${kind}+.removed.k-${kind}>.label{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.hide-${kind} .removed.k-${kind},.hide-${kind} .strip .k-${kind}{display:none}`,
).join('\n');

/** The report's style sheet. No font, picture or other file is asked for. */
export const STYLE = `
:root{color-scheme:light dark;${variables(THEMES.light)};--serif:"Iowan Old Style","Charter","Source Serif 4","Noto Serif",Georgia,serif;--sans:system-ui,-apple-system,"Segoe UI","Noto Sans",sans-serif;--mono:ui-monospace,"SF Mono",Menlo,Consolas,"Noto Sans Mono",monospace}
@media (prefers-color-scheme:dark){:root{${variables(THEMES.dark)}}}
*{box-sizing:border-box}
html{scroll-padding-top:16px}
body{margin:0;background:var(--page);color:var(--ink);font:15px/1.5 var(--sans);-webkit-text-size-adjust:100%}
h1,h2,h3,h4,p,dl,dd,ul{margin:0;padding:0}
ul{list-style:none}
button{font:inherit;color:inherit}
a{color:var(--focus);text-underline-offset:2px}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
.skip{position:absolute;left:-9999px}
.skip:focus{left:16px;top:12px;background:var(--panel);padding:8px 12px;z-index:2}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.quiet{color:var(--muted);font-size:13px}
.label{font:650 11px/1.5 var(--sans);letter-spacing:.07em;text-transform:uppercase;color:var(--muted)}
h2{font:650 14px/1.4 var(--sans)}

.top,.layout{max-width:1200px;margin:0 auto;padding:0 32px}
.top{padding-top:36px}
h1{font:650 clamp(25px,3.2vw,38px)/1.16 var(--serif);letter-spacing:-.012em;max-width:24em;text-wrap:balance;margin:8px 0 10px}
.origin{color:var(--muted)}
.figures{display:flex;flex-wrap:wrap;gap:4px 28px;margin-top:16px;color:var(--muted)}
.figures b{color:var(--ink);font-weight:650;font-variant-numeric:tabular-nums}
.strip{margin-top:12px}
.strip svg{display:block;width:100%;height:20px;border-radius:4px;background:var(--line)}
.strip rect{fill:var(--tone)}
.strip .story{fill:var(--ink)}
.strip p{display:flex;justify-content:space-between;margin-top:4px;font-size:12px}
.notice{border:1px solid var(--line);border-inline-start:3px solid var(--ink);background:var(--panel);padding:10px 14px;margin-top:12px;border-radius:6px;max-width:50em}

.layout{display:grid;grid-template-columns:200px minmax(0,1fr);gap:52px;margin-top:28px;padding-bottom:96px}
.legend{position:sticky;top:24px;align-self:start}
.legend ul{display:grid;gap:2px;margin:8px -8px 12px}
.legend button{display:grid;grid-template-columns:14px 1fr auto;gap:0 10px;align-items:center;width:100%;min-height:44px;padding:4px 8px;text-align:start;background:none;border:1px solid transparent;border-radius:6px;cursor:pointer}
.legend button:hover{background:var(--panel);border-color:var(--line)}
.swatch{width:14px;height:14px;border-radius:3px;border:2px solid var(--tone);background:var(--tone)}
[aria-pressed=false] .swatch{background:none}
[aria-pressed=false] .name{text-decoration:line-through;color:var(--muted)}
.name{font-weight:600}
.meaning{grid-column:2/-1;font-size:12px;line-height:1.3;color:var(--muted)}
.count{font-variant-numeric:tabular-nums;color:var(--muted)}
.all{display:flex;gap:8px}
.legend .all button{display:block;width:auto;min-height:32px;padding:3px 12px;border-color:var(--line);font-size:13px;background:var(--panel)}
.legend .all button:hover{border-color:var(--muted)}
#status{margin-top:10px;min-height:1.5em}

.card{background:var(--panel);border:1px solid var(--line);border-radius:10px;padding:18px 24px 20px;margin-bottom:36px}
.card dl{display:grid;grid-template-columns:repeat(auto-fill,minmax(190px,1fr));gap:14px 28px;margin-top:12px}
.card .wide{grid-column:1/-1}
.card dt{color:var(--muted);font-size:12px;line-height:1.4}
.card dd{overflow-wrap:anywhere;text-align:left}
.card summary{cursor:pointer}
.card .none{margin-top:14px;padding-top:12px;border-top:1px solid var(--line)}

.hint{margin:2px 0 18px}
.blocks{max-width:660px}
.kept{position:relative;font:18px/1.62 var(--serif);margin-bottom:18px;white-space:pre-line;overflow-wrap:anywhere}
.kept>.label{display:block;margin-bottom:3px}
.headline{font:650 29px/1.22 var(--serif);letter-spacing:-.01em;margin:20px 0 16px;text-wrap:balance}
.kicker{font:600 15px/1.4 var(--sans);margin-bottom:8px}
.standfirst{font-size:20px;line-height:1.5}
.caption{font:14px/1.5 var(--sans);padding-inline-start:14px;border-inline-start:1px solid var(--line)}
.heading{font-weight:700;font-size:20px;line-height:1.4;margin:28px 0 12px}
.item{padding-inline-start:1.3em;margin-bottom:10px}
.item+.kept:not(.item){margin-top:18px}
.item::before{content:"–";position:absolute;inset-inline-start:.1em;color:var(--muted)}
.quote{padding-inline-start:1.1em;border-inline-start:2px solid var(--line)}
.code{font:14px/1.5 var(--mono);white-space:pre-wrap}
.note{padding:12px 16px;border:1px solid var(--line);border-radius:6px;background:var(--panel)}
.scroll{overflow-x:auto}
.kept table{border-collapse:collapse;font:14px/1.5 var(--sans);white-space:normal}
.kept td{border-bottom:1px solid var(--line);padding:5px 20px 5px 0;vertical-align:top}

.removed{position:relative;background:var(--tint);color:var(--removed);border-inline-start:3px solid var(--tone);border-radius:2px 6px 6px 2px;padding:7px 14px 9px;margin-bottom:6px;font-size:13.5px;line-height:1.45;cursor:default}
.removed+.kept{margin-top:22px}
.removed .label{color:var(--tone)}
.words{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden;overflow-wrap:anywhere}
.words span+span::before{content:"· ";color:var(--tone)}
.removed:focus{z-index:1}
.removed:focus .words,.removed:focus .words span{display:block}
.removed:focus .words span+span{margin-top:4px}
.removed:focus .words span+span::before{content:none}
.evidence{display:none;margin-top:7px;padding-top:7px;border-top:1px solid var(--tone);color:var(--ink);font-size:13px;line-height:1.45}
.removed:hover .evidence,.removed:focus .evidence{display:block}
.where{display:block;margin-top:4px;font:11.5px/1.45 var(--mono);color:var(--muted);overflow-wrap:anywhere}

${KIND_RULES}

@media (min-width:1140px){
.evidence{position:absolute;z-index:1;inset-inline-start:calc(100% + 22px);top:0;width:204px;margin:0;padding:6px 0 6px 12px;border:0;border-inline-start:3px solid var(--tone);background:var(--page)}
.removed:hover .evidence{z-index:2}
}
@media (max-width:820px){
.top,.layout{padding-inline:18px}
.top{padding-top:22px}
.figures{gap:2px 20px}
.layout{display:block;margin-top:22px}
.legend{position:static;margin-bottom:24px}
.legend ul{display:flex;flex-wrap:wrap;gap:8px;margin-inline:0}
.legend button{width:auto;gap:0 8px;border-color:var(--line);border-radius:22px;padding:4px 14px 4px 12px;background:var(--panel)}
.meaning{display:none}
.legend .all button{min-height:40px;border-radius:22px}
#status:empty{display:none}
.card{padding:16px 18px}
.kept{font-size:17px}
.headline{font-size:25px}
.standfirst{font-size:18px}
}
@media print{
:root{${variables(THEMES.light)};--page:#ffffff}
body{font-size:10pt}
.all,.skip,.hint,#status{display:none}
.top,.layout{max-width:none;padding:0}
.layout{display:block;margin-top:12pt}
.legend{position:static}
.legend ul{display:flex;flex-wrap:wrap;gap:4pt 14pt;margin:4pt 0 12pt}
.legend button{width:auto;min-height:0;padding:0}
.meaning{display:none}
.blocks{max-width:none}
.removed,.strip rect,.strip svg,.swatch{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.removed,.card{break-inside:avoid}
.headline,.heading{break-after:avoid}
.words{display:block}
.evidence{display:block;position:static;width:auto;margin-top:4pt;padding:4pt 0 0;border:0;border-top:1px solid var(--tone);background:none}
.kept{font-size:11pt;orphans:3;widows:3}
h1{font-size:20pt}
.headline{font-size:17pt}
.heading,.standfirst{font-size:12.5pt}
.caption{font-size:9.5pt}
}
@media (forced-colors:active){
.swatch,.strip svg{forced-color-adjust:none}
.removed{border-inline-start-color:CanvasText}
}
`;
