internal import LeerlijnModel

extension Countable {
  /// Networks, organisations, roles, themes and the calendar.
  static let community: [Countable] = [
    Countable("networks", nl: "leernetwerken", en: "networks") { curriculum, _ in
      .number(of: curriculum.networks, among: curriculum.networks)
    },
    Countable("networks:kind:*", nl: "leernetwerken van deze soort", en: "networks of this kind") {
      curriculum, names in
      .number(of: curriculum.networks, among: curriculum.networks) { $0.kind.rawValue == names[0] }
    },
    Countable(
      "networks:lead:*", nl: "leernetwerken met deze penvoerder", en: "networks led by this party"
    ) { curriculum, names in
      .of(names[0], .organisation, among: curriculum.organisations, named: \.id.text) { lead in
        .number(of: curriculum.networks, among: curriculum.networks) { $0.lead == lead.id }
      }
    },
    Countable(
      "networks:organisation:*", nl: "leernetwerken rond deze organisatie",
      en: "networks around this organisation"
    ) { curriculum, names in
      .of(names[0], .organisation, among: curriculum.organisations, named: \.id.text) { one in
        .number(of: curriculum.networks, among: curriculum.networks) {
          $0.organisations.contains(one.id)
        }
      }
    },
    Countable(
      "networks:from:*", nl: "leernetwerken die toen begonnen", en: "networks that began then"
    ) { curriculum, names in
      .number(of: curriculum.networks, among: curriculum.networks) {
        $0.from?.description.hasPrefix(names[0]) ?? false
      }
    },
    Countable("organisations", nl: "organisaties", en: "organisations") { curriculum, _ in
      .number(of: curriculum.organisations, among: curriculum.organisations)
    },
    Countable("organisations:consortium", nl: "consortiumpartners", en: "parties of the consortium")
    { curriculum, _ in
      .number(of: curriculum.organisations, among: curriculum.organisations) { $0.inConsortium }
    },
    Countable(
      "organisations:consortium:*", nl: "consortiumpartners van deze soort",
      en: "parties of the consortium of this kind"
    ) { curriculum, names in
      .number(of: curriculum.organisations, among: curriculum.organisations) {
        $0.inConsortium && $0.kind.rawValue == names[0]
      }
    },
    Countable(
      "organisations:kind:*", nl: "organisaties van deze soort", en: "organisations of this kind"
    ) { curriculum, names in
      .number(of: curriculum.organisations, among: curriculum.organisations) {
        $0.kind.rawValue == names[0]
      }
    },
    Countable("roles", nl: "rollen", en: "roles") { curriculum, _ in
      .number(of: curriculum.roles, among: curriculum.roles)
    },
    Countable("perspectives", nl: "perspectieven", en: "perspectives") { curriculum, _ in
      curriculum.roles.isEmpty
        ? .nothingOfItsKind : .whole(Set(curriculum.roles.map(\.perspective)).count)
    },
    Countable("themes", nl: "thema's", en: "themes") { curriculum, _ in
      .number(of: curriculum.themes, among: curriculum.themes)
    },
    Countable("themes:*", nl: "thema's van dit studiejaar", en: "themes of this study year") {
      curriculum, names in
      .of(names[0], .year, among: curriculum.years, named: \.id.text) { year in
        .number(of: curriculum.themes, among: curriculum.themes) {
          $0.year == nil || $0.year == year.id
        }
      }
    },
    Countable(
      "periods:*", nl: "onderwijsperioden van dit studiejaar",
      en: "teaching periods of this study year"
    ) { curriculum, names in
      .of(names[0], .year, among: curriculum.years, named: \.id.text) { .whole($0.periods.count) }
    },
    Countable(
      "weekday:*", nl: "de weekdag (1 is maandag)", en: "the day of the week (1 is Monday)"
    ) { curriculum, names in
      let days =
        curriculum.series.flatMap(\.sessions).map { ($0.id.text, $0.day) }
        + curriculum.projects.flatMap(\.evaluations).map { ($0.id, $0.day) }
      return .of(names[0], .session, among: days, named: \.0) { .whole($0.1.weekday + 1) }
    },
  ]
}
