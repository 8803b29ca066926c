extension AnalysisPage {
  /// Readable on screen and paper, in colour and without; wide tables move within their own frame.
  static let style = """

    :root { color-scheme: light; --ink: #1a1a1a; --line: #b5b5b5; --soft: #f3f3f3; --bar: #7a9cc6; }
    body { margin: 0 auto; padding: 1.5rem; max-width: 72rem; color: var(--ink); background: #fff;
      font: 1rem/1.5 system-ui, sans-serif; }
    h1 { font-size: 1.7rem; margin: 0; } h2 { font-size: 1.25rem; margin: 2.5rem 0 .5rem; }
    h3 { font-size: 1rem; margin: 1.5rem 0 .25rem; }
    nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; padding: 0; list-style: none; }
    a { color: #0b4f9e; } a:focus-visible, summary:focus-visible, [tabindex]:focus-visible {
      outline: 3px solid #0b4f9e; outline-offset: 2px; }
    .wide { overflow-x: auto; }
    table { border-collapse: collapse; font-size: .9rem; }
    caption { text-align: left; font-weight: 600; padding: .5rem 0; }
    th, td { border: 1px solid var(--line); padding: .3rem .5rem; text-align: left;
      vertical-align: top; }
    .load td { width: 7.5rem; } thead th { background: var(--soft); }
    td.number { text-align: right; font-variant-numeric: tabular-nums; }
    .bar { display: block; height: .35rem; background: var(--bar); print-color-adjust: exact; }
    figure { margin: 0; overflow-x: auto; } figure svg { max-width: 100%; height: auto; }
    summary { cursor: pointer; padding: .25rem 0; }
    tr:target { outline: 3px solid #0b4f9e; }
    @media print { nav { display: none; } body { max-width: none; padding: 0; font-size: 10pt; }
      .wide { overflow: visible; } tr { break-inside: avoid; } }

    """
}
