extension PageStyle {
  /// Lines between rows alone; a caption stands nearer to its own table than to the one above it.
  static let tables = """
    table { border-collapse: collapse; width: 100%; font-size: .9rem; line-height: 1.45;
      hyphens: manual; }
    caption { text-align: left; font-weight: 600; padding: .25rem 0 .4rem; }
    th, td { text-align: left; vertical-align: top; padding: .45rem .75rem;
      border-bottom: 1px solid var(--line); min-width: 5rem; max-width: 30rem;
      overflow-wrap: break-word; }
    thead th, thead td { font-size: .8rem; color: var(--quiet); background: var(--soft);
      border-bottom: 0; vertical-align: bottom; }
    tbody th { font-weight: normal; min-width: 10rem; }
    td a, th a { overflow-wrap: break-word; } td ul { padding-left: 1rem; margin: 0; }
    .number, .counts td, .counts thead th { text-align: right;
      font-variant-numeric: tabular-nums; }
    .counts { width: auto; } .counts thead th:first-child { text-align: left; }
    .counts td { width: 7rem; }
    .bars td { width: 8rem; min-width: 7.5rem; }
    .bar { display: block; height: .35rem; margin-top: .2rem; border-radius: .2rem;
      background: var(--bar); print-color-adjust: exact; }
    .compared { table-layout: fixed; hyphens: auto; }
    .compared th, .compared td { min-width: 0; }
    .compared th:nth-child(1) { width: 4.6rem; } .compared th:nth-child(2) { width: 34%; }
    .compared th:nth-child(5) { width: 8rem; }
    .inner td { border-bottom-style: dotted; padding-top: .2rem; padding-bottom: .2rem; }
    .inner td:nth-child(2) { padding-left: 2rem; }
    .place { font-size: .8rem; color: var(--quiet); hyphens: manual; }
    .place code { font-size: inherit; overflow-wrap: anywhere; }

    """
}
