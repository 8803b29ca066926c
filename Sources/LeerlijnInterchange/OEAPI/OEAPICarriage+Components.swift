internal import LeerlijnDiagnostics

extension OEAPICarriage {
  /// Tests, moments, series, rules and what else there is.
  static let components: [OEAPICarriage] = [
    .kept(
      "course/test", Phrase(nl: "toetsen", en: "tests"), v6: "test-components.json",
      v5: "components.json"),
    .kept(
      "test/@id", Phrase(nl: "kenmerken van toetsen", en: "ids of tests"),
      v6: "test-components.json primaryCode", v5: "components.json primaryCode"),
    .kept(
      "test/@kind", Phrase(nl: "soorten toetsen", en: "kinds of test"),
      v6: "test-components.json ext.leerlijn.kind", v5: "components.json ext.leerlijn.kind"),
    .kept(
      "test/@weight", Phrase(nl: "wegingen van toetsen", en: "weights of tests"),
      v6: "test-components.json ext.leerlijn.weight", v5: "components.json ext.leerlijn.weight"),
    .kept(
      "test/@minimum", Phrase(nl: "minima van toetsen", en: "minimums of tests"),
      v6: "test-components.json passFrom", v5: "components.json ext.leerlijn.minimum"),
    .kept(
      "test/title", Phrase(nl: "titels van toetsen", en: "titles of tests"),
      v6: "test-components.json name", v5: "components.json name"),
    .kept(
      "test/introduces",
      Phrase(
        nl: "introductie van leeruitkomsten in toetsen", en: "introductions of outcomes in tests"),
      v6: "test-components.json ext.leerlijn.steps", v5: "components.json ext.leerlijn.steps"),
    .kept(
      "test/develops",
      Phrase(
        nl: "ontwikkeling van leeruitkomsten in toetsen", en: "developments of outcomes in tests"),
      v6: "test-components.json ext.leerlijn.steps", v5: "components.json ext.leerlijn.steps"),
    .kept(
      "test/assesses",
      Phrase(nl: "toetsing van leeruitkomsten in toetsen", en: "assessments of outcomes in tests"),
      v6: "test-components.json ext.leerlijn.steps", v5: "components.json ext.leerlijn.steps"),
    .kept(
      "placement/moment", Phrase(nl: "beoordelingsmomenten", en: "assessment moments"),
      v6: "test-components.json", v5: "components.json"),
    .kept(
      "moment/@id", Phrase(nl: "kenmerken van beoordelingsmomenten", en: "ids of moments"),
      v6: "test-components.json primaryCode", v5: "components.json primaryCode"),
    .kept(
      "moment/@due", Phrase(nl: "uiterste dagen van beoordelingen", en: "due days of moments"),
      v6: "test-components.json ext.leerlijn.due", v5: "components.json ext.leerlijn.due"),
    .kept(
      "moment/by", Phrase(nl: "beoordelaars", en: "assessors"),
      v6: "test-components.json ext.leerlijn.by", v5: "components.json ext.leerlijn.by"),
    .kept(
      "moment/title",
      Phrase(nl: "titels van beoordelingsmomenten", en: "titles of assessment moments"),
      v6: "test-components.json name", v5: "components.json name"),
    .kept(
      "moment/introduces",
      Phrase(
        nl: "introductie van leeruitkomsten in beoordelingsmomenten",
        en: "introductions of outcomes in assessment moments"),
      v6: "test-components.json ext.leerlijn.steps", v5: "components.json ext.leerlijn.steps"),
    .kept(
      "moment/develops",
      Phrase(
        nl: "ontwikkeling van leeruitkomsten in beoordelingsmomenten",
        en: "developments of outcomes in assessment moments"),
      v6: "test-components.json ext.leerlijn.steps", v5: "components.json ext.leerlijn.steps"),
    .kept(
      "moment/assesses",
      Phrase(
        nl: "toetsing van leeruitkomsten in beoordelingsmomenten",
        en: "assessments of outcomes in assessment moments"),
      v6: "test-components.json ext.leerlijn.steps", v5: "components.json ext.leerlijn.steps"),
    .kept(
      "placement/document", Phrase(nl: "stagedocumenten", en: "documents of placements"),
      v6: "learning-components.json ext.leerlijn.definitions",
      v5: "components.json ext.leerlijn.definitions"),
    .kept(
      "programme/series", Phrase(nl: "reeksen bijeenkomsten", en: "series of sessions"),
      v6: "learning-components.json", v5: "components.json"),
    .kept(
      "series/@id", Phrase(nl: "kenmerken van reeksen", en: "ids of series"),
      v6: "learning-components.json primaryCode", v5: "components.json primaryCode"),
    .kept(
      "series/@per", Phrase(nl: "doelgroepen van reeksen", en: "audiences of series"),
      v6: "learning-components.json ext.leerlijn.per", v5: "components.json ext.leerlijn.per"),
    .kept(
      "series/@planned", Phrase(nl: "planning van reeksen", en: "planning of series"),
      v6: "learning-components.json ext.leerlijn.planned",
      v5: "components.json ext.leerlijn.planned"),
    .kept(
      "series/@maximum", Phrase(nl: "maxima van reeksen", en: "maximums of series"),
      v6: "learning-components.json ext.leerlijn.maximum",
      v5: "components.json ext.leerlijn.maximum"),
    .kept(
      "series/@audience", Phrase(nl: "genodigden van reeksen", en: "people invited to series"),
      v6: "learning-components.json ext.leerlijn.audience",
      v5: "components.json ext.leerlijn.audience"),
    .kept(
      "series/@open", Phrase(nl: "openheid van reeksen", en: "openness of series"),
      v6: "learning-components.json ext.leerlijn.open", v5: "components.json ext.leerlijn.open"),
    .kept(
      "series/@optional", Phrase(nl: "vrijwilligheid van reeksen", en: "options of series"),
      v6: "learning-components.json ext.leerlijn.optional",
      v5: "components.json ext.leerlijn.optional"),
    .kept(
      "series/title", Phrase(nl: "titels van reeksen", en: "titles of series"),
      v6: "learning-components.json name", v5: "components.json name"),
    .kept(
      "series/cite", Phrase(nl: "bronnen van reeksen", en: "citations of series"),
      v6: "learning-components.json ext.leerlijn.cite", v5: "components.json ext.leerlijn.cite"),
    .kept(
      "series/activity", Phrase(nl: "activiteiten van reeksen", en: "activities of series"),
      v6: "learning-components.json ext.leerlijn.activity",
      v5: "components.json ext.leerlijn.activity"),
    .kept(
      "series/introduces",
      Phrase(
        nl: "introductie van leeruitkomsten in reeksen", en: "introductions of outcomes in series"),
      v6: "learning-components.json ext.leerlijn.steps", v5: "components.json ext.leerlijn.steps"),
    .kept(
      "series/develops",
      Phrase(
        nl: "ontwikkeling van leeruitkomsten in reeksen", en: "developments of outcomes in series"),
      v6: "learning-components.json ext.leerlijn.steps", v5: "components.json ext.leerlijn.steps"),
    .kept(
      "series/assesses",
      Phrase(nl: "toetsing van leeruitkomsten in reeksen", en: "assessments of outcomes in series"),
      v6: "learning-components.json ext.leerlijn.steps", v5: "components.json ext.leerlijn.steps"),
    .kept(
      "series/session", Phrase(nl: "bijeenkomsten", en: "sessions"),
      v6: "learning-component-offerings.json", v5: "offerings.json"),
    .kept(
      "session/@id", Phrase(nl: "kenmerken van bijeenkomsten", en: "ids of sessions"),
      v6: "learning-component-offerings.json primaryCode", v5: "offerings.json primaryCode"),
    .kept(
      "session/@date", Phrase(nl: "dagen van bijeenkomsten", en: "days of sessions"),
      v6: "learning-component-offerings.json startDateTime", v5: "offerings.json startDateTime"),
    .kept(
      "session/@theme", Phrase(nl: "thema's van bijeenkomsten", en: "themes of sessions"),
      v6: "learning-component-offerings.json ext.leerlijn.theme",
      v5: "offerings.json ext.leerlijn.theme"),
    .kept(
      "session/@network", Phrase(nl: "leernetwerken van bijeenkomsten", en: "networks of sessions"),
      v6: "learning-component-offerings.json groupIds", v5: "offerings.json ext.leerlijn.network"),
    .kept(
      "session/@period", Phrase(nl: "perioden van bijeenkomsten", en: "periods of sessions"),
      v6: "learning-component-offerings.json ext.leerlijn.period",
      v5: "offerings.json ext.leerlijn.period"),
    .kept(
      "session/title", Phrase(nl: "titels van bijeenkomsten", en: "titles of sessions"),
      v6: "learning-component-offerings.json name", v5: "offerings.json name"),
    .kept(
      "curriculum/rule", Phrase(nl: "regels", en: "rules"),
      in: "service.json ext.leerlijn.definitions"),
    .kept(
      "line", Phrase(nl: "doorlopende leerlijnen", en: "learning lines"),
      in: "service.json ext.leerlijn.definitions"),
    .kept(
      "project", Phrase(nl: "projecten", en: "projects"),
      in: "service.json ext.leerlijn.definitions"),
  ]
}
