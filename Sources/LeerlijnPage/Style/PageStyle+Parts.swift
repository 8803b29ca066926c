extension PageStyle {
  static let parts = """
    article { margin: 1.25rem 0; padding: 1rem 1.25rem; border: 1px solid var(--line);
      border-radius: .6rem; }
    article > h3, article > h4 { margin-top: 0; }
    dl { display: grid; grid-template-columns: minmax(7rem, 11rem) minmax(0, 1fr);
      gap: .25rem 1.25rem; margin: .6rem 0; }
    dt { color: var(--quiet); } dd { margin: 0; min-width: 0; max-width: 46rem; }
    .pairs { grid-template-columns: minmax(6rem, 14rem) minmax(0, 1fr); gap: .6rem 1.25rem; }
    .asked { border-left: 3px solid var(--bar); padding-left: .9rem; }
    .asked p { margin: .15rem 0; }
    .legend { display: flex; flex-wrap: wrap; gap: .2rem 1.75rem; list-style: none; padding: 0;
      font-size: .9rem; color: var(--quiet); }
    .sign { display: inline-block; width: 1.3em; font-weight: bold; }
    .grave .sign { color: var(--grave); } .unsure .sign { color: var(--unsure); }
    .settled .sign { color: var(--settled); }
    .wide, .picture { overflow-x: auto; margin: .9rem 0; position: relative; }
    .picture { background: #fff; border: 1px solid var(--line); border-radius: .6rem; }
    .picture svg { display: block; width: 100%; min-width: 75rem; height: auto; }

    """
}
