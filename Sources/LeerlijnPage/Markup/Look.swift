/// How something looks, by what it is for; `PageStyle` has one rule for each.
package enum Look: String, Sendable, CaseIterable {
  // Of text.
  /// The sentence that a page is about.
  case conclusion
  /// A line over what belongs to it, too little for a heading.
  case lead
  /// What is said beside the matter: where it comes from, what else speaks of it.
  case small
  /// A name for systems, behind a title.
  case name
  /// A remark on what stands before it, set apart as a tag.
  case label
  /// What someone asks, set off from what is said of it.
  case asked
  /// Only heard: what a sign says to who sees.
  case spoken

  // Of lists and tables.
  /// Pairs whose names are long.
  case pairs
  /// The signs that a page uses, on one line.
  case legend
  /// A frame for what is wide.
  case wide
  /// Cells are counts.
  case counts
  /// Cells have a bar that shows their share.
  case bars
  case bar
  /// A cell that holds a number.
  case number
  /// Old and new side by side.
  case compared
  /// A row about a part of what the row above says.
  case inner
  /// A cell with places in files.
  case place

  // Of signs; colour only repeats what the sign says.
  case sign, grave, unsure, settled

  // Of pictures.
  case picture
  /// A part that has a large sheet to itself on paper.
  case sheet

  // Of what a reader chooses.
  /// Boxes by which kinds of things are shown or hidden.
  case choices

  // Of the shell.
  case skip
}
