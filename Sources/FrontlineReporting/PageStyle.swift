/// The page's style sheet: light and dark, one column under 700 pixels, charts whole in print.
enum PageStyle {
  static let sheet = """
    :root{color-scheme:light dark;--bg:#fff;--fg:#1b1f24;--soft:#57606a;--line:#d0d7de;--box:#f6f8fa;--track:#eceff2;\
    --c1:#0b63c5;--c2:#b4540a;--c3:#9a2f6b;--c4:#848d97;--good:#1a7f37}
    @media (prefers-color-scheme:dark){:root{--bg:#0f1318;--fg:#e6e9ec;--soft:#a2abb5;--line:#343c45;--box:#181e25;\
    --track:#232a32;--c1:#5aa2f7;--c2:#ee8f45;--c3:#dc7fb2;--c4:#7d8894;--good:#4cc26a}}
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%}
    body{margin:0 auto;max-width:72rem;padding:1rem;background:var(--bg);color:var(--fg);\
    font:1rem/1.5 system-ui,-apple-system,"Segoe UI","Noto Sans",sans-serif}
    h1{font-size:1.7rem;margin:.5rem 0 0;line-height:1.2}
    h2{font-size:1.25rem;margin:0 0 .25rem;line-height:1.3}
    header p,.note,footer{color:var(--soft);margin:.25rem 0 1rem}
    .note{max-width:46rem}
    a{color:var(--c1)}
    nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1rem;margin:0;padding:.75rem 0;\
    border-block:1px solid var(--line)}
    section{margin:2rem 0;padding-top:.25rem}
    .tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(9.5rem,1fr));gap:.75rem;margin:0}
    .tiles div{background:var(--box);border:1px solid var(--line);border-radius:.5rem;padding:.6rem .8rem}
    .tiles dt{font-size:.85rem;color:var(--soft)}
    .tiles dd{margin:0;font-size:1.45rem;font-weight:600;line-height:1.3;font-variant-numeric:tabular-nums}
    .tiles dd small{display:block;font-size:.8rem;font-weight:400;color:var(--soft)}
    .pair{display:grid;grid-template-columns:minmax(0,26rem) minmax(0,1fr);gap:1.5rem;align-items:start;margin-bottom:1rem}
    figure{margin:0;max-width:26rem}
    figcaption{margin-bottom:.5rem}
    svg{display:block;width:100%;height:auto;overflow:visible}
    svg text{font-size:11px;fill:var(--fg)}
    svg text.soft{fill:var(--soft)}
    svg text.isolate{unicode-bidi:isolate}
    .c1{fill:var(--c1)}.c2{fill:var(--c2)}.c3{fill:var(--c3)}.c4{fill:var(--c4)}
    .track{fill:var(--track)}.rule{fill:var(--line)}
    .dot{fill:var(--c2);stroke:var(--bg);stroke-width:1}
    .legend{list-style:none;display:flex;flex-wrap:wrap;gap:.1rem .9rem;margin:.25rem 0 0;padding:0;font-size:.85rem;\
    color:var(--soft)}
    .key{display:inline-block;width:.75rem;height:.75rem;margin-right:.35rem;border-radius:.15rem;background:var(--c4)}
    .key.c1{background:var(--c1)}.key.c2{background:var(--c2)}.key.c3{background:var(--c3)}
    .key.dot{background:var(--c2);border-radius:50%}
    .scroll{overflow-x:auto;max-width:100%;border:1px solid var(--line);border-radius:.5rem;margin-bottom:1rem}
    .scroll.tall{max-height:24rem;overflow-y:auto}
    .scroll:focus-visible,a:focus-visible{outline:2px solid var(--c1);outline-offset:2px}
    table{border-collapse:collapse;width:100%;font-size:.875rem;font-variant-numeric:tabular-nums}
    caption{text-align:start;padding:.5rem .7rem;color:var(--soft);font-size:.85rem}
    th,td{padding:.35rem .7rem;border-top:1px solid var(--line);text-align:start;vertical-align:top}
    thead th{font-weight:600;color:var(--soft);white-space:nowrap;background:var(--box)}
    tbody th{font-weight:500;min-width:6.5rem}
    .n{text-align:end;white-space:nowrap}
    td.t ul{margin:0;padding-inline-start:1.1rem}
    .id{overflow-wrap:anywhere}
    .none{color:var(--soft);font-style:italic}
    @media (max-width:700px){body{padding:.75rem}.pair{grid-template-columns:minmax(0,1fr);gap:1rem}\
    .tiles{grid-template-columns:repeat(2,minmax(0,1fr))}figure{max-width:none}}
    @media print{:root{color-scheme:light;--bg:#fff;--fg:#000;--soft:#444;--line:#bbb;--box:#fff;--track:#eee;\
    --c1:#0b63c5;--c2:#b4540a;--c3:#9a2f6b;--c4:#848d97}
    body{max-width:none;padding:0;font-size:10pt}nav{display:none}
    .scroll,.scroll.tall{overflow:visible;max-height:none;border:0}
    .pair{grid-template-columns:minmax(0,8cm) minmax(0,1fr)}
    figure,.tiles div,tr{break-inside:avoid}h2,.note,figcaption,caption{break-after:avoid}thead{display:table-header-group}
    table{font-size:8.5pt}th,td{padding:.2rem .35rem}tbody th{min-width:0}thead th{white-space:normal}
    .wide table{font-size:6.5pt}.wide th,.wide td{padding:.15rem .2rem}
    *{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
    """
}
