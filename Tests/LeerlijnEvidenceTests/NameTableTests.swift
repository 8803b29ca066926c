import LeerlijnModel
import Testing

@testable import LeerlijnEvidence

/// Tables of names: what is found, whatever its length and however it is written.
@Suite struct NameTableTests {
  /// Of every length about the longest that is kept without its bytes, and of two more each.
  private static let names = (1...40).flatMap { length in
    ["a", "b", "c"].map { String(repeating: "x", count: length - 1) + $0 }
  }

  @Test("finds names of any length, by their bytes and as text")
  func findsNames() {
    let byText = KeyTable()
    let byField = KeyTable()
    for (number, name) in Self.names.enumerated() {
      #expect(byText.insert(name, UInt32(number)) == nil)
      #expect(withField(of: name) { byField.insert($0, UInt32(number)) } == nil)
    }
    for (number, name) in Self.names.enumerated() {
      for table in [byText, byField] {
        #expect(table.value(of: name) == UInt32(number))
        #expect(withField(of: name) { table.value(of: $0) } == UInt32(number))
        // The number that it had stays.
        #expect(table.insert(name, 1_000) == UInt32(number))
        #expect(table.value(of: name + "y") == KeyTable.notFound)
      }
    }
    #expect(byText.count == Self.names.count)
    #expect(byField.count == Self.names.count)
  }

  @Test("keeps a name of fifteen bytes whole, and of a longer one its hash")
  func keepsNamesWhole() {
    for (length, isShort) in [(0, true), (14, true), (15, true), (16, false), (40, false)] {
      let name = String(repeating: "x", count: length)
      #expect(Key(name).isShort == isShort)
      #expect(withField(of: name) { Key($0) } == Key(name))
    }
  }

  @Test("reads codes of any length, with spaces around them and without")
  func readsCodes() {
    let table = CodeTable(identifiers: Self.names)
    var reader = CodeReader(table)
    for (number, name) in Self.names.enumerated() {
      for written in [name, " \(name)", "\(name)  ", name] {
        #expect(withField(of: written) { reader.value(of: $0) } == UInt32(number))
      }
      #expect(withField(of: name + "z") { reader.value(of: $0) } == KeyTable.notFound)
    }
    for nothing in ["", "  "] {
      #expect(table.value(of: nothing) == KeyTable.notFound)
    }
  }

  @Test("keeps no more identifiers than can be numbered")
  func keepsSoMany() {
    let table = CodeTable(identifiers: ["a", "b", "c"], limit: 2)
    #expect(table.names == ["a", "b"])
    #expect(table.value(of: "c") == KeyTable.notFound)
  }

  @Test("reads a word of a list in any letter case, an identifier as it stands")
  func readsWordsLoosely() {
    let words = CodeTable(Words.hoursStatus)
    #expect(words.value(of: " Approved ") == words.value(of: "approved"))
    #expect(words.value(of: "approved") != KeyTable.notFound)
    let names = CodeTable(identifiers: ["Curium"], aliases: [("Het Curium", 0)])
    #expect(names.value(of: "curium") == KeyTable.notFound)
    #expect(names.value(of: "het  curium") == 0)
  }

  // MARK: Students

  private static func students(_ count: Int) -> StudentIndex {
    let students = StudentIndex()
    for number in 0..<count {
      let id = "s\(number)"
      _ = students.add(Key(short: id), StudentID(id))
    }
    return students
  }

  @Test("suggests a number among two thousand students, and not among more")
  func suggestsAmongSoMany() {
    #expect(Self.students(2_000).names.count == 2_000)
    #expect(Self.students(2_001).names.isEmpty)
    #expect(Self.students(2_002).names.isEmpty)
  }

  @Test("gives a student of any number one index, and none to who was left out")
  func numbersStudents() {
    let students = StudentIndex()
    for (number, name) in Self.names.enumerated() {
      let key = withField(of: name) { Key($0) }
      #expect(students.add(key, StudentID(name)) == nil)
      #expect(students.add(key, StudentID(name)) == UInt32(number))
    }
    #expect(students.count == Self.names.count)
    for (number, name) in Self.names.enumerated() {
      #expect(students.index(of: name) == UInt32(number))
      #expect(students.index(of: " \(name) ") == UInt32(number))
      // Who has a good row keeps it.
      #expect(students.leaveOut(name) == UInt32(number))
    }
    #expect(students.leaveOut("other") == nil)
    #expect(students.leaveOut("other") == nil)
    #expect(students.index(of: "other") == StudentIndex.leftOut)
    #expect(students.add(Key(short: "other"), "other") == StudentIndex.leftOut)
  }

  @Test("looks a number up whatever its length, consecutive or not")
  func looksUpAnyLength() {
    let names = (1...30).map { "s" + String(repeating: "7", count: $0) }
    let rows = names.map { "\($0),2017,3,jeugd,curium,,,\n" }.joined()
    let hours = names.map { "\($0),2019-10-10,8,approved\n" }.joined()
    let read = reading([
      "students.csv": studentHeader + rows,
      "hours.csv": "student,date,hours,status\n" + hours,
    ])
    #expect(read.findings == [])
    #expect((0..<names.count).map { read.evidence.hours[$0].count } == names.map { _ in 1 })
  }
}
