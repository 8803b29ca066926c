extension PageStyle {
  /// What a reader chooses not to see is not there, on paper neither; without a script, for a box knows
  /// by itself whether it is ticked, and what it is about stands behind it.
  static let choices =
    """
    .choices { display: inline-block; margin: .3rem 1.2rem .3rem 0; }
    input.choices { margin-right: .4rem; }

    """ + (1...Attribute.mostKinds).map(hidden).joined()

  private static func hidden(_ kind: Int) -> String {
    "#kind-\(kind):not(:checked) ~ * [data-kind=\"\(kind)\"] { display: none; }\n"
  }
}
