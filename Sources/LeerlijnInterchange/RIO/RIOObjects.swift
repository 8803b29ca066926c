internal import LeerlijnModel

/// Adds to objects of OOAPI 5 what RIO reads, and makes the education specifications that it hangs
/// them on (Dutch: *onderwijsspecificaties*).
struct RIOObjects {
  private let profile: RIOProfile
  private let ids: StableIDs
  private let subjects: [RIOSubject.Kind: [String: RIOSubject]]

  init(_ profile: RIOProfile, base: String) {
    self.profile = profile
    ids = StableIDs(base: base)
    subjects = Dictionary(grouping: profile.subjects, by: \.kind).mapValues { subjects in
      Dictionary(subjects.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    }
  }

  // MARK: Objects that the form has anyway

  func programme(_ object: OEAPIObject, _ programme: OEAPIProgramme) -> OEAPIObject {
    completed(
      object, programme.kindForRIO, programme.head.code,
      specification: programme.parent ?? programme.head.id)
  }

  func course(_ object: OEAPIObject, _ course: OEAPICourse) -> OEAPIObject {
    completed(object, .course, course.head.code, specification: course.head.id)
  }

  func offering(_ object: OEAPIObject, _ offering: OEAPIOffering) -> OEAPIObject {
    guard offering.kind != .component else { return object }
    return completed(object, .offering, offering.head.code, specification: nil)
  }

  private func completed(
    _ object: OEAPIObject, _ kind: RIOSubject.Kind, _ code: String, specification: String?
  ) -> OEAPIObject {
    guard let subject = subjects[kind]?[code] else { return object }
    var object = object
    object.text("educationSpecification", specification.map { specificationID($0) })
    add([.object, .both], of: subject, to: &object)
    var consumer = OEAPIObject()
    consumer.text("consumerKey", ExportConsumer.rio.rawValue)
    add([.consumer], of: subject, to: &consumer)
    object.list("consumers", [.object(consumer)])
    return object
  }

  private func add(_ homes: [RIOField.Home], of subject: RIOSubject, to object: inout OEAPIObject) {
    for field in RIOField.all
    where homes.contains(field.home) && field.subjects.contains(subject.kind) {
      object.text(field.name, profile.answer(field.name, of: subject))
    }
  }

  private func specificationID(_ id: String) -> String { ids.uuid(.specification, id) }

  // MARK: Education specifications

  /// One for every programme and course; a profile is part of its programme's.
  func specifications(of folder: OEAPIFolder) -> [OEAPIValue] {
    let programmes = folder.programmes.filter { $0.parent == nil }.map { programme in
      var object = start(programme.head)
      if let subject = subjects[.programme]?[programme.head.code] {
        object.text("educationSpecificationType", profile.type(of: subject))
        add([.both], of: subject, to: &object)
        for field in ["formalDocument", "sector"] {
          object.text(field, profile.answer(field, of: subject))
        }
      }
      OOAPIObjects.addKind(of: programme, to: &object)
      object.set("studyLoad", OOAPIObjects.load(programme.load))
      return finished(object, programme.organisation)
    }
    let courses = folder.courses.map { course in
      var object = start(course.head)
      object.text("educationSpecificationType", "course")
      if let subject = subjects[.course]?[course.head.code] {
        add([.both], of: subject, to: &object)
      }
      object.set("studyLoad", OOAPIObjects.load(course.load))
      return finished(object, course.organisation)
    }
    return programmes + courses
  }

  private func start(_ head: OEAPIHead) -> OEAPIObject {
    var object = OOAPIObjects.start(head, "educationSpecificationId", id: specificationID(head.id))
    object.texts("name", head.names)
    return object
  }

  private func finished(_ object: OEAPIObject, _ organisation: String?) -> OEAPIValue {
    var object = object
    object.text("organization", organisation)
    var consumer = OEAPIObject()
    consumer.text("consumerKey", ExportConsumer.rio.rawValue)
    object.list("consumers", [.object(consumer)])
    return .object(object)
  }
}
