extension PageStyle {
  /// On a phone, names stand over what they name, and old and new under each other.
  static let narrow = """
    @media (min-width: 48.01rem) { .compared { min-width: 52rem; } }
    @media (max-width: 48rem) {
      .compared, .compared tbody { display: block; } .compared thead { display: none; }
      .compared tr { display: grid; grid-template-columns: 1.75rem minmax(0, 1fr);
        padding: .6rem 0; border-bottom: 1px solid var(--line); }
      .compared .inner { padding-left: 1.5rem; border-bottom-style: dotted; }
      .compared td { grid-column: 2; padding: .1rem 0; border: 0; max-width: none; }
      .compared td:first-child { grid-column: 1; } .compared td:empty { display: none; }
      [data-head]::before { content: attr(data-head) ": "; color: var(--quiet); } }
    @media (max-width: 36rem) {
      body { padding: 1.25rem 1rem .5rem; } h1 { font-size: 1.6rem; } h2 { font-size: 1.3rem; }
      section { padding-top: 1.25rem; margin-bottom: 2rem; } article { padding: .8rem .9rem; }
      dl, .pairs { display: block; } dd { margin: 0 0 .5rem; }
      caption { max-width: calc(100vw - 4rem); }
      td:last-child { min-width: 13rem; } .number:last-child, .counts td { min-width: 5rem; }
      .bars td:last-child { min-width: 7.5rem; } }

    """

  /// On paper the contents and links step back, a picture has a sheet of A3 to itself, and nothing
  /// hides in a frame.
  static let paper = """
    @page { size: A4; margin: 18mm 15mm; }
    @page sheet { size: A3 landscape; margin: 10mm; }
    @media print {
      :root { color-scheme: light; --paper: #fff; --soft: #f2f2f2; --ink: #000; --quiet: #444;
        --line: #999; --link: #000; --bar: #888; --label: #fff; --label-ink: #000;
        --grave: #000; --unsure: #000; --settled: #000; }
      html { font-size: 9.5pt; } body { display: block; max-width: none; padding: 0; }
      .skip, nav, .choices { display: none; } a { text-decoration: none; }
      p, li, dd { max-width: none; }
      .sheet { page: sheet; border: 0; margin: 0; padding: 0; }
      .picture { border: 0; margin: 0; overflow: visible; }
      .picture svg { min-width: 0; max-height: 240mm; break-inside: avoid; }
      .wide { overflow: visible; } table { hyphens: auto; }
      th, td, tbody th { min-width: 0; } .compared { min-width: 0; }
      td:last-child { min-width: 0; }
      article { padding: 0 0 .5rem; border: 0; border-bottom: 1px solid var(--line);
        border-radius: 0; }
      .label { border: 1px solid var(--line); }
      pre { white-space: pre-wrap; padding: 0; }
      h1, h2, h3, h4, caption, .lead { break-after: avoid; } tr, dt, dd { break-inside: avoid; }
      thead { display: table-header-group; } }

    """
}
