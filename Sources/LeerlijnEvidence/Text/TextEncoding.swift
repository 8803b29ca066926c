/// How the characters of a file were written down.
public enum TextEncoding: String, Sendable, CaseIterable {
  case utf8 = "UTF-8"
  case windows1252 = "Windows-1252"
  case utf16 = "UTF-16"
}
