internal import LeerlijnDiagnostics
internal import LeerlijnGroundwork
package import LeerlijnModel

extension Curriculum {
  /// What tells two states of a curriculum apart: SHA-256 over the bytes of its files, the used
  /// documents first; for a curriculum of one file it is what `sha256sum` prints.
  package var digest: String {
    var digest = SHA256()
    for file in files { digest.add(file.bytes) }
    return digest.finish()
  }
}
