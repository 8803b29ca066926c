extension PageStyle {
  /// By what they are for, once for each of light and dark; `paper` has the third.
  static let colours = """
    :root { color-scheme: light dark; --paper: #fff; --soft: #f4f6f9; --ink: #1c2733;
      --quiet: #55606c; --line: #d4dae1; --link: #0b4f8a; --bar: #6f9bc8; --label: #fdf0d5;
      --label-ink: #5c3d00; --grave: #9b1c1c; --unsure: #7a4a00; --settled: #1d6b34; }
    @media (prefers-color-scheme: dark) { :root { --paper: #14181d; --soft: #1d232a;
      --ink: #e4e8ec; --quiet: #a9b3bd; --line: #39424c; --link: #8fc1f5; --bar: #4f7cab;
      --label: #3d2f10; --label-ink: #f3d9a0; --grave: #ffb0a3; --unsure: #f0cc80;
      --settled: #9bd8ab; } }

    """
}
