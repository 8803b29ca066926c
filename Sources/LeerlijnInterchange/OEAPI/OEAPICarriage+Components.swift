internal import LeerlijnDiagnostics

extension OEAPICarriage {
  /// Tests, moments, series, rules and what else there is.
  static let components: [OEAPICarriage] = [
    .kept(
      "test", v6: "test-components.json",
      v5: "components.json"),
    .kept("test/@id", v6: "test-components.json primaryCode", v5: "components.json primaryCode"),
    .kept(
      "test/@kind", v6: "test-components.json ext.leerlijn.kind",
      v5: "components.json ext.leerlijn.kind", note: "also `componentType`"),
    .kept(
      "test/@weight", v6: "test-components.json ext.leerlijn.weight",
      v5: "components.json ext.leerlijn.weight"),
    .kept(
      "test/@minimum", v6: "test-components.json passFrom",
      v5: "components.json ext.leerlijn.minimum"),
    .kept("test/title", v6: "test-components.json name", v5: "components.json name"),
    .kept(
      "test/introduces", v6: "test-components.json ext.leerlijn.steps",
      v5: "components.json ext.leerlijn.steps", note: "also `learningOutcomeIds`",
      v5Note: "also as text: `learningOutcomes`"),
    .kept(
      "test/develops", v6: "test-components.json ext.leerlijn.steps",
      v5: "components.json ext.leerlijn.steps", note: "also `learningOutcomeIds`",
      v5Note: "also as text: `learningOutcomes`"),
    .kept(
      "test/assesses", v6: "test-components.json ext.leerlijn.steps",
      v5: "components.json ext.leerlijn.steps", note: "also `learningOutcomeIds`",
      v5Note: "also as text: `learningOutcomes`"),
    .kept("moment", v6: "test-components.json", v5: "components.json"),
    .kept("moment/@id", v6: "test-components.json primaryCode", v5: "components.json primaryCode"),
    .kept(
      "moment/@due", v6: "test-components.json ext.leerlijn.due",
      v5: "components.json ext.leerlijn.due"),
    .kept(
      "moment/by", v6: "test-components.json ext.leerlijn.by", v5: "components.json ext.leerlijn.by"
    ),
    .kept("moment/title", v6: "test-components.json name", v5: "components.json name"),
    .kept(
      "moment/introduces", v6: "test-components.json ext.leerlijn.steps",
      v5: "components.json ext.leerlijn.steps", note: "also `learningOutcomeIds`",
      v5Note: "also as text: `learningOutcomes`"),
    .kept(
      "moment/develops", v6: "test-components.json ext.leerlijn.steps",
      v5: "components.json ext.leerlijn.steps", note: "also `learningOutcomeIds`",
      v5Note: "also as text: `learningOutcomes`"),
    .kept(
      "moment/assesses", v6: "test-components.json ext.leerlijn.steps",
      v5: "components.json ext.leerlijn.steps", note: "also `learningOutcomeIds`",
      v5Note: "also as text: `learningOutcomes`"),
    .kept(
      "placement/document", v6: "learning-components.json ext.leerlijn.definitions",
      v5: "components.json ext.leerlijn.definitions"),
    .kept("series", v6: "learning-components.json", v5: "components.json"),
    .kept(
      "series/@id", v6: "learning-components.json primaryCode", v5: "components.json primaryCode"),
    .kept(
      "series/@per", v6: "learning-components.json ext.leerlijn.per",
      v5: "components.json ext.leerlijn.per"),
    .kept(
      "series/@planned", v6: "learning-components.json ext.leerlijn.planned",
      v5: "components.json ext.leerlijn.planned"),
    .kept(
      "series/@maximum", v6: "learning-components.json ext.leerlijn.maximum",
      v5: "components.json ext.leerlijn.maximum"),
    .kept(
      "series/@audience", v6: "learning-components.json ext.leerlijn.audience",
      v5: "components.json ext.leerlijn.audience"),
    .kept(
      "series/@open", v6: "learning-components.json ext.leerlijn.open",
      v5: "components.json ext.leerlijn.open"),
    .kept(
      "series/@optional", v6: "learning-components.json ext.leerlijn.optional",
      v5: "components.json ext.leerlijn.optional"),
    .kept("series/title", v6: "learning-components.json name", v5: "components.json name"),
    .kept(
      "series/cite", v6: "learning-components.json ext.leerlijn.cite",
      v5: "components.json ext.leerlijn.cite"),
    .kept(
      "series/activity", v6: "learning-components.json ext.leerlijn.activity",
      v5: "components.json ext.leerlijn.activity"),
    .kept(
      "series/introduces", v6: "learning-components.json ext.leerlijn.steps",
      v5: "components.json ext.leerlijn.steps", note: "also `learningOutcomeIds`",
      v5Note: "also as text: `learningOutcomes`"),
    .kept(
      "series/develops", v6: "learning-components.json ext.leerlijn.steps",
      v5: "components.json ext.leerlijn.steps", note: "also `learningOutcomeIds`",
      v5Note: "also as text: `learningOutcomes`"),
    .kept(
      "series/assesses", v6: "learning-components.json ext.leerlijn.steps",
      v5: "components.json ext.leerlijn.steps", note: "also `learningOutcomeIds`",
      v5Note: "also as text: `learningOutcomes`"),
    .kept("session", v6: "learning-component-offerings.json", v5: "offerings.json"),
    .kept(
      "session/@id", v6: "learning-component-offerings.json primaryCode",
      v5: "offerings.json primaryCode"),
    .kept(
      "session/@date", v6: "learning-component-offerings.json startDateTime",
      v5: "offerings.json startDateTime"),
    .kept(
      "session/@theme", v6: "learning-component-offerings.json ext.leerlijn.theme",
      v5: "offerings.json ext.leerlijn.theme"),
    .kept(
      "session/@network", v6: "learning-component-offerings.json groupIds",
      v5: "offerings.json ext.leerlijn.network"),
    .kept(
      "session/@period", v6: "learning-component-offerings.json ext.leerlijn.period",
      v5: "offerings.json ext.leerlijn.period", note: "also `academicSessionId`",
      v5Note: "also `academicSession`"),
    .kept("session/title", v6: "learning-component-offerings.json name", v5: "offerings.json name"),
    .kept(
      "curriculum/rule", in: "service.json ext.leerlijn.definitions",
      note: "of one programme also as text: `qualificationRequirements`"),
    .kept(
      "line", in: "service.json ext.leerlijn.definitions",
      note: "transitions also as text: `admissionRequirements`"),
    .kept("project", in: "service.json ext.leerlijn.definitions"),
  ]
}
