extension PageStyle {
  /// Where there is room, the contents stay in sight beside the text.
  static let shell = """
    body { margin: 0 auto; padding: 2rem 1.5rem 1rem; max-width: 64rem; hyphens: auto;
      overflow-wrap: break-word; }
    .skip { position: absolute; left: -100vw; }
    .skip:focus { left: 1rem; top: .5rem; padding: .5rem 1rem; background: var(--paper);
      z-index: 2; }
    header { padding-bottom: 1.5rem; }
    main:focus { outline: none; }
    section { padding-top: 1.75rem; margin-bottom: 3rem; border-top: 1px solid var(--line); }
    section section { padding-top: 0; margin: 0; border: 0; }
    nav { font-size: .9rem; line-height: 1.45; padding-bottom: 2rem; hyphens: manual; }
    nav h2 { font-size: .9rem; letter-spacing: 0; color: var(--quiet); margin: 0 0 .5rem; }
    nav ul { list-style: none; margin: 0; padding: 0; }
    nav li { margin: 0; color: var(--quiet); padding: .2rem 0; }
    nav > ul > li > a { font-weight: 600; }
    nav ul ul { display: flex; flex-wrap: wrap; gap: 0 1rem; font-size: .85rem; }
    nav a { text-decoration: none; }
    nav a:hover, nav a:focus-visible { text-decoration: underline; }
    footer { padding: 1rem 0; border-top: 1px solid var(--line); font-size: .85rem;
      color: var(--quiet); }
    @media (min-width: 72rem) {
      body { display: grid; grid-template-columns: 15rem minmax(0, 1fr); max-width: 84rem;
        gap: 0 3rem; padding: 3rem 2.5rem 1rem; }
      header, footer, header + main { grid-column: 1 / -1; }
      nav { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto;
        padding: 1.75rem .5rem 2rem 0; border-top: 1px solid var(--line); }
      nav ul ul { display: block; padding: .1rem 0 .3rem .75rem; }
      nav ul ul li { padding: .15rem 0; } }

    """
}
