extension PageStyle {
  /// Words break between syllables or not at all: a title cut anywhere cannot be read.
  static let text = """
    * { box-sizing: border-box; }
    html { font: 100%/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans",
      sans-serif; color: var(--ink); background: var(--paper); }
    h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; overflow-wrap: anywhere;
      hyphens: manual; }
    h1 { font-size: 2rem; margin: 0 0 .75rem; letter-spacing: -.01em; }
    h2 { font-size: 1.5rem; margin: 0 0 1rem; letter-spacing: -.005em; }
    h3 { font-size: 1.15rem; margin: 2.25rem 0 .5rem; }
    h4 { font-size: 1rem; margin: 1.5rem 0 .35rem; }
    p { margin: .5rem 0; max-width: 46rem; }
    ul, ol { margin: .5rem 0; padding-left: 1.3rem; } li { max-width: 46rem; margin: .2rem 0; }
    a { color: var(--link); text-underline-offset: .18em; text-decoration-color: var(--bar);
      overflow-wrap: anywhere; }
    a:hover { text-decoration-color: currentColor; }
    a:focus-visible, summary:focus-visible, [tabindex="0"]:focus-visible {
      outline: 3px solid var(--link); outline-offset: 2px; border-radius: 3px; }
    :target { scroll-margin-top: 1.25rem; }
    article:target, tr:target, dt:target, li:target, span:target {
      outline: 2px solid var(--link); outline-offset: 3px; border-radius: 3px; }
    small, .small { font-size: .875rem; color: var(--quiet); }
    code, pre { font-family: Consolas, Menlo, "Liberation Mono", "DejaVu Sans Mono", monospace;
      font-size: .85em; }
    pre { overflow-x: auto; padding: .75rem 1rem; background: var(--soft);
      border-radius: .5rem; line-height: 1.5; }
    summary { cursor: pointer; padding: .35rem 0; }
    .conclusion { font-weight: 600; } header .conclusion { font-size: 1.15rem; }
    .lead { font-weight: 600; margin-top: 1rem; }
    .name { font-size: .8rem; font-weight: normal; letter-spacing: 0; color: var(--quiet);
      white-space: nowrap; }
    .label { font-size: .8rem; font-weight: 600; color: var(--label-ink);
      background: var(--label); border-radius: .3rem; padding: .05rem .4rem;
      white-space: nowrap; }
    .spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0);
      white-space: nowrap; }

    """
}
