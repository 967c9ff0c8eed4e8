import { KINDS } from '../../types.js';
import { THEMES, type Theme } from './palette.js';

function variables({ kinds, ...colours }: Theme): string {
  const all: (readonly [string, string])[] = Object.entries(colours);
  for (const kind of KINDS) all.push([`${kind}-tint`, kinds[kind][0]], [`${kind}-tone`, kinds[kind][1]]);
  return all.map(([name, value]) => `--${name}:${value}`).join(';');
}

const KIND_RULES = KINDS.map(
  (kind) => `.k-${kind}{--tint:var(--${kind}-tint);--tone:var(--${kind}-tone)}
.hide-${kind} .removed.k-${kind},.hide-${kind} .strip .k-${kind}{display:none}`,
).join('\n');

/** The report's style sheet. No font, picture or other file is asked for. */
export const STYLE = `
:root{color-scheme:light dark;${variables(THEMES.light)};--serif:"Iowan Old Style","Charter","Source Serif 4","Noto Serif",Georgia,serif;--sans:system-ui,-apple-system,"Segoe UI","Noto Sans",sans-serif;--mono:ui-monospace,"SF Mono",Menlo,Consolas,"Noto Sans Mono",monospace}
@media (prefers-color-scheme:dark){:root{${variables(THEMES.dark)}}}
${KIND_RULES}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:15px/1.5 var(--sans);-webkit-text-size-adjust:100%}
h1,h2,h3,p,dl,dd,ul{margin:0;padding:0}
ul{list-style:none}
button{font:inherit;color:inherit}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
.skip{position:absolute;left:-999px}
.skip:focus{left:16px;top:16px;background:var(--panel);padding:8px 12px;z-index:2}
.quiet{color:var(--muted);font-size:13px}
.label{font-size:11px;font-weight:650;letter-spacing:.07em;text-transform:uppercase;color:var(--muted)}
.visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.top,.layout{max-width:1200px;margin:0 auto;padding:0 32px}
.top{padding-top:40px}
.top h1{font:650 clamp(24px,3.2vw,36px)/1.18 var(--serif);letter-spacing:-.01em;max-width:24em;text-wrap:balance;margin:10px 0 12px}
.figures{display:flex;flex-wrap:wrap;gap:6px 28px;color:var(--muted)}
.figures b{color:var(--ink);font-weight:650;font-variant-numeric:tabular-nums}
.strip{display:block;width:100%;height:18px;margin:22px 0 6px;border-radius:4px;background:var(--line)}
.strip rect{fill:var(--tone)}
.strip .kept{fill:var(--ink)}
.notice{border:1px solid var(--line);border-left:3px solid var(--ink);background:var(--panel);padding:10px 14px;margin-top:12px;border-radius:0 6px 6px 0;max-width:46em}
.layout{display:grid;grid-template-columns:216px minmax(0,1fr);gap:48px;margin-top:32px;padding-bottom:80px}
.legend{position:sticky;top:24px;align-self:start}
.legend ul{display:grid;gap:4px;margin:12px 0}
.legend button{display:grid;grid-template-columns:14px 1fr auto;gap:0 10px;align-items:center;width:100%;min-height:44px;padding:5px 10px 5px 8px;text-align:start;background:none;border:1px solid transparent;border-radius:6px;cursor:pointer}
.legend button:hover{background:var(--panel);border-color:var(--line)}
.swatch{width:14px;height:14px;border-radius:3px;border:2px solid var(--tone);background:var(--tone)}
[aria-pressed=false] .swatch{background:transparent}
[aria-pressed=false] .name{text-decoration:line-through;color:var(--muted)}
.name{font-weight:600}
.meaning{grid-column:2;font-size:12px;line-height:1.3;color:var(--muted)}
.count{font-variant-numeric:tabular-nums;color:var(--muted)}
.all{display:flex;gap:8px}
.legend .all button{display:block;width:auto;min-height:32px;padding:3px 12px;border-color:var(--line);font-size:13px;background:var(--panel)}
.main{min-width:0}
.card{background:var(--panel);border:1px solid var(--line);border-radius:10px;padding:20px 24px;margin-bottom:40px}
.card h2,.page>h2{font:650 13px/1.4 var(--sans);letter-spacing:.02em;margin-bottom:14px}
.card dl{display:grid;grid-template-columns:8.5em minmax(0,1fr);gap:7px 18px}
.card dt{color:var(--muted);font-size:13px;line-height:1.65}
.card dd{overflow-wrap:anywhere}
.card .none{color:var(--muted);font-size:13px;margin-top:14px;padding-top:12px;border-top:1px solid var(--line)}
.blocks{max-width:660px}
.kept{position:relative;font:18px/1.62 var(--serif);margin:0 0 18px;white-space:pre-line;overflow-wrap:anywhere}
.kept>.label{display:block;font-family:var(--sans);margin-bottom:2px}
h3.kept{font:650 30px/1.2 var(--serif);letter-spacing:-.01em;margin-bottom:14px}
.kept.kicker{font:600 15px/1.4 var(--sans)}
.kept.standfirst{font-size:20px;line-height:1.5;font-style:italic}
.kept.caption{font:14px/1.5 var(--sans);padding:10px 14px;border:1px solid var(--line);border-radius:6px}
.kept.heading{font-weight:700;font-size:20px;margin-top:28px}
.kept.item{padding-inline-start:1.3em}
.kept.item::before{content:"–";position:absolute;inset-inline-start:.1em;color:var(--muted)}
.kept.quote{border-inline-start:2px solid var(--line);padding-inline-start:1.1em;font-style:italic}
.kept.code{font:14px/1.5 var(--mono);white-space:pre-wrap}
.kept table{border-collapse:collapse;font:14px/1.5 var(--sans);white-space:normal}
.kept td{border-bottom:1px solid var(--line);padding:5px 16px 5px 0;vertical-align:top}
.scroll{overflow-x:auto}
.removed{position:relative;background:var(--tint);color:var(--removed);border-inline-start:3px solid var(--tone);border-radius:0 6px 6px 0;padding:7px 14px 8px;margin:0 0 8px;font-size:13.5px;line-height:1.45;cursor:default}
.kept+.removed{margin-top:-4px}
.removed+.kept{margin-top:22px}
.removed .label{color:var(--tone)}
.words{overflow:hidden;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow-wrap:anywhere;unicode-bidi:isolate}
.words i{font-style:normal}
.words i+i::before{content:" · ";color:var(--tone)}
.removed:focus .words,.removed:focus-within .words{display:block}
.removed:focus .words i,.removed:focus-within .words i{display:block}
.removed:focus .words i+i::before,.removed:focus-within .words i+i::before{content:none}
.evidence{display:none;color:var(--ink);font-size:13px;line-height:1.45;margin-top:6px;padding-top:6px;border-top:1px solid var(--tone)}
.removed:hover .evidence,.removed:focus .evidence,.removed:focus-within .evidence{display:block}
.where{display:block;margin-top:4px;font:11.5px/1.4 var(--mono);color:var(--muted);overflow-wrap:anywhere}
@media (min-width:1140px){
.evidence{position:absolute;inset-inline-start:calc(100% + 20px);top:0;width:200px;margin:0;padding:0 0 0 12px;border:0;border-inline-start:2px solid var(--tone)}
}
@media (max-width:820px){
.top,.layout{padding-inline:18px}
.top{padding-top:24px}
.layout{display:block;margin-top:22px}
.legend{position:static;margin-bottom:26px}
.legend ul{display:flex;flex-wrap:wrap;gap:6px}
.legend button{width:auto;border-color:var(--line);border-radius:22px;padding:5px 12px}
.meaning{display:none}
.card{padding:16px 18px}
.card dl{display:block}
.card dd{margin-bottom:8px}
.kept{font-size:17px}
h3.kept{font-size:25px}
}
@media print{
:root{${variables(THEMES.light)};--page:#fff}
body{font-size:10pt}
.all,.skip,.scripted #status{display:none}
.layout{display:block}
.legend{position:static}
.legend ul{display:flex;flex-wrap:wrap}
.legend button{width:auto;min-height:0}
.meaning{display:none}
.removed,.strip rect,.swatch{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.removed,.kept,.card{break-inside:avoid}
.words{display:block}
.evidence{display:block;position:static;width:auto;margin-top:4px;padding:4px 0 0;border:0;border-top:1px solid var(--tone)}
.kept{font-size:11pt}
}
@media (forced-colors:active){.removed{border-inline-start:3px solid CanvasText}.swatch,.strip rect{forced-color-adjust:none}}
`;
