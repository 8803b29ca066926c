internal import Glibc

/// Whether two paths lead to one file; where one of them leads nowhere, they do not.
package func isSameFile(_ one: String, _ other: String) -> Bool {
  var (first, second) = (stat(), stat())
  return stat(one, &first) == 0 && stat(other, &second) == 0
    && (first.st_dev, first.st_ino) == (second.st_dev, second.st_ino)
}
