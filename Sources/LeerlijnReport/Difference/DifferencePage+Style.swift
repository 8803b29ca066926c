extension DifferencePage {
  /// Colour only repeats what a sign says; on paper and in black and white nothing is lost.
  ///
  /// - Words break between syllables or not at all: a title cut anywhere cannot be read.
  /// - A caption stands nearer to its own table than to the one above it.
  static let style = """
    :root { color-scheme: light; }
    body { font: 1rem/1.5 Georgia, "Times New Roman", serif; color: #1a1a1a; background: #fff;
      margin: 0; }
    main { max-width: 76rem; margin: 0 auto; padding: 1.5rem; }
    h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 1rem; }
    h2 { font-size: 1.25rem; margin: 2.5rem 0 .5rem; border-bottom: 2px solid #1a1a1a; }
    h3 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
    .conclusion { font-weight: bold; }
    nav ul, .legend { list-style: none; padding: 0; display: flex; flex-wrap: wrap;
      gap: .25rem 1.5rem; }
    a { color: #00417a; }
    table { border-collapse: collapse; }
    th, td { text-align: left; vertical-align: top; padding: .4rem .6rem;
      border-bottom: 1px solid #bbb; overflow-wrap: break-word; hyphens: auto; }
    thead th { font-size: .85rem; border-bottom: 1px solid #1a1a1a; vertical-align: bottom; }
    .changes { width: 100%; table-layout: fixed; }
    .changes th:nth-child(1) { width: 4.5rem; } .changes th:nth-child(2) { width: 34%; }
    .changes th:nth-child(5) { width: 12rem; }
    #impact table { margin: 0 0 2rem; }
    #impact caption { text-align: left; font-weight: bold; padding: 0 .6rem .3rem; }
    #impact thead th, #impact tbody td { text-align: right; width: 7rem; hyphens: manual;
      font-variant-numeric: tabular-nums; }
    #impact tbody th { font-weight: normal; min-width: 9rem; max-width: 30rem; }
    #impact thead td { border-bottom: 1px solid #1a1a1a; }
    #impact li { margin-bottom: .5rem; }
    pre { overflow-x: auto; padding: .8rem; border: 1px solid #bbb; font-size: .8rem; }
    .sign { display: inline-block; width: 1.2em; font-weight: bold; }
    .revision .sign { color: #8a1c00; } .notProven .sign { color: #6b4e00; }
    .editorial .sign { color: #1d5c2e; }
    .spoken { position: absolute; width: 1px; height: 1px; overflow: hidden;
      clip-path: inset(50%); white-space: nowrap; }
    .detail td { border-bottom-style: dotted; font-size: .92rem; padding-top: .2rem;
      padding-bottom: .2rem; }
    .detail td:nth-child(2) { padding-left: 2rem; }
    .place, .place code { font-size: .8rem; }
    .place code { hyphens: manual; }
    code { font-family: "DejaVu Sans Mono", Consolas, monospace; }
    @media (max-width: 44rem) {
      .changes th:nth-child(5), .changes td:nth-child(5) { display: none; } }
    @media print { main { max-width: none; padding: 0; } body { font-size: 9.5pt; }
      nav { display: none; } tr { break-inside: avoid; } thead { display: table-header-group; }
      h2, h3, caption { break-after: avoid; } a { color: inherit; } pre { white-space: pre-wrap; } }
    """
}
