import LeerlijnInterchange
import Testing

@Suite struct ImportFormatTests {
  @Test func namesEveryFormatOnce() {
    let names = ImportFormats.all.map { $0.name }
    #expect(Set(names).count == names.count)
  }
}
