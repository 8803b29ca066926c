extension StudyGuide {
  /// Readable from 360 pixels wide to paper; colour only repeats what words say.
  ///
  /// - Contrast, light and dark: text 16.5:1 and 14.2:1, links 10.3:1 and 8.6:1, quiet text 7.0:1 and
  ///   8.5:1, labels 8.8:1 and 9.5:1; a test computes them. WCAG 2.2 asks 4.5:1 (1.4.3).
  /// - A wide table and the map move within their own frame, which the keyboard reaches.
  static let style = """

    :root { color-scheme: light dark; --paper: #fff; --ink: #1f1f1f; --quiet: #595959;
      --line: #b3b3b3; --soft: #f2f2f2; --link: #00417a; --label: #fdf0d5; --label-ink: #5c3d00; }
    @media (prefers-color-scheme: dark) { :root { --paper: #16181c; --ink: #e6e6e6;
      --quiet: #b3b3b3; --line: #5c5f66; --soft: #23262b; --link: #8ab8f0; --label: #3d2f10;
      --label-ink: #f3d9a0; } }
    * { box-sizing: border-box; }
    body { margin: 0 auto; padding: 1rem; max-width: 62rem; color: var(--ink);
      background: var(--paper); font: 1rem/1.55 system-ui, "Segoe UI", sans-serif;
      overflow-wrap: break-word; hyphens: auto; }
    h1 { font-size: 1.8rem; line-height: 1.25; margin: .5rem 0; }
    h2 { font-size: 1.4rem; margin: 3rem 0 .75rem; padding-bottom: .25rem;
      border-bottom: 2px solid var(--ink); }
    h3 { font-size: 1.15rem; margin: 2rem 0 .5rem; } h4 { font-size: 1rem; margin: 0 0 .25rem; }
    h1, h2, h3, h4 { text-wrap: balance; hyphens: manual; overflow-wrap: anywhere; }
    p { margin: .4rem 0; } ul, ol { margin: .3rem 0; padding-left: 1.4rem; }
    a { color: var(--link); text-underline-offset: .15em; overflow-wrap: anywhere; }
    a:focus-visible, [tabindex="0"]:focus-visible { outline: 3px solid var(--link);
      outline-offset: 2px; border-radius: 2px; }
    main:focus { outline: none; }
    :target { scroll-margin-top: 1rem; outline: 3px solid var(--link); outline-offset: 4px; }
    .skip { position: absolute; left: -100vw; }
    .skip:focus { left: 1rem; top: .5rem; padding: .5rem 1rem; background: var(--paper); z-index: 1; }
    nav h2 { font-size: 1.15rem; margin: 1.5rem 0 .5rem; border: 0; padding: 0; }
    nav > ul { padding: 0; list-style: none; } nav > ul > li { margin-bottom: .5rem; }
    nav ul ul { padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: 0 1rem;
      font-size: .9rem; }
    nav a { display: inline-block; padding: .15rem 0; }
    article { margin: 1.25rem 0; padding: .75rem 1rem; border: 1px solid var(--line);
      border-radius: .4rem; }
    article > h3 { margin-top: 0; }
    .name { font-size: .8rem; font-weight: normal; color: var(--quiet); white-space: nowrap; }
    dl { display: grid; grid-template-columns: minmax(7rem, 12rem) 1fr; gap: .15rem 1rem;
      margin: .5rem 0; }
    dt { color: var(--quiet); } dd { margin: 0; min-width: 0; }
    .passages { grid-template-columns: minmax(6rem, 14rem) 1fr; gap: .5rem 1rem; }
    .lead { font-weight: 600; margin-top: .75rem; }
    .asked { border-left: 4px solid var(--line); padding-left: .75rem; }
    .asked p { margin: .15rem 0; }
    .sources, .rules { font-size: .9rem; }
    .label { font-size: .8rem; font-weight: 600; color: var(--label-ink);
      background: var(--label); border: 1px solid currentColor; border-radius: .25rem;
      padding: 0 .3rem; white-space: nowrap; }
    .wide, .map { overflow-x: auto; margin: .75rem 0; position: relative; }
    .map { background: #fff; border: 1px solid var(--line); }
    .map svg { display: block; width: 100%; min-width: 75rem; height: auto; }
    table { border-collapse: collapse; width: 100%; font-size: .9rem; hyphens: manual; }
    caption { text-align: left; font-weight: 600; padding: .25rem 0; }
    th, td { border: 1px solid var(--line); padding: .3rem .5rem; text-align: left;
      vertical-align: top; min-width: 4.5rem; max-width: 30rem; }
    thead th { background: var(--soft); } tbody th { font-weight: normal; min-width: 9rem; }
    td a, th a, td, th { overflow-wrap: break-word; }
    td ul { padding-left: 1rem; margin: 0; }
    footer { margin-top: 3rem; border-top: 1px solid var(--line); font-size: .85rem;
      color: var(--quiet); }
    @media (max-width: 36rem) { dl, .passages { display: block; } dd { margin: 0 0 .4rem; }
      article { padding: .6rem .7rem; } td:last-child { min-width: 13rem; } }
    @media print { :root { color-scheme: light; --paper: #fff; --ink: #000; --quiet: #444;
        --line: #888; --soft: #f2f2f2; --link: #000; --label: #fff; --label-ink: #000; }
      @page { size: A4; margin: 18mm 15mm; } @page map { size: A3 landscape; margin: 10mm; }
      html { font-size: 9.5pt; } body { max-width: none; padding: 0; } .skip, nav { display: none; }
      #part-map { page: map; } .map { border: 0; overflow: visible; } .map svg { min-width: 0; }
      .wide { overflow: visible; } article { padding: 0 0 .5rem; border: 0;
        border-bottom: 1px solid var(--line); border-radius: 0; }
      table { hyphens: auto; } h1, h2, h3, h4, caption, .lead { break-after: avoid; }
      tr, dt, dd { break-inside: avoid; } thead { display: table-header-group; }
      td, th, tbody th { min-width: 0; } a { text-decoration: none; } }

    """
}
