internal import LeerlijnDiagnostics

extension OEAPICarriage {
  /// Programmes, courses and placements.
  static let programmes: [OEAPICarriage] = [
    .kept(
      "programme", v6: "programmes.json",
      v5: "programs.json"),
    .kept("programme/@id", v6: "programmes.json primaryCode", v5: "programs.json primaryCode"),
    .kept(
      "programme/@kind", v6: "programmes.json programmeType", v5: "programs.json programType",
      note: "with a kind no `qualificationAwarded`"),
    .kept(
      "programme/@level", v6: "programmes.json level", v5: "programs.json level",
      note: "`other`: also `ext.leerlijn.level`"),
    .kept(
      "programme/@framework", v6: "programmes.json levelOfQualification",
      v5: "programs.json levelOfQualification", note: "what it cannot say: `ext.leerlijn.framework`"
    ),
    .kept(
      "programme/@sector", v6: "programmes.json ext.leerlijn.sector",
      v5: "programs.json ext.leerlijn.sector", v5Note: "also: `sector`"),
    .kept("programme/@credits", v6: "programmes.json studyLoad", v5: "programs.json studyLoad"),
    .kept(
      "programme/@credit-system", v6: "programmes.json ext.leerlijn.credit-system",
      v5: "programs.json ext.leerlijn.credit-system"),
    .kept(
      "programme/@mode", v6: "programmes.json modeOfStudy", v5: "programs.json modeOfStudy",
      note: "what it cannot say: `ext.leerlijn.mode`"),
    .kept("programme/@duration", v6: "programmes.json duration", v5: "programs.json duration"),
    .kept(
      "programme/@isced", v6: "programmes.json fieldsOfStudy", v5: "programs.json fieldsOfStudy"),
    .kept(
      "programme/@organisations", v6: "programmes.json ext.leerlijn.organisations",
      v5: "programs.json ext.leerlijn.organisations", note: "the first also: `organisationId`",
      v5Note: "the first also: `organization`"),
    .kept("programme/title", v6: "programmes.json name", v5: "programs.json name"),
    .kept(
      "programme/cite", v6: "programmes.json ext.leerlijn.cite",
      v5: "programs.json ext.leerlijn.cite"),
    .kept(
      "programme/grading", v6: "programmes.json ext.leerlijn.definitions",
      v5: "programs.json ext.leerlijn.definitions", note: "and as text: `assessment`"),
    .lost(
      "programme/grading/cite",
      Phrase(
        nl: "het cijferstelsel gaat mee zonder zijn bronnen.",
        en: "a grading goes along without its sources.")),
    .kept(
      "profile", v6: "programmes.json parentId",
      v5: "programs.json parent"),
    .kept("profile/@id", v6: "programmes.json primaryCode", v5: "programs.json primaryCode"),
    .kept("profile/title", v6: "programmes.json name", v5: "programs.json name"),
    .kept(
      "programme/phase", v6: "programmes.json ext.leerlijn.definitions",
      v5: "programs.json ext.leerlijn.definitions", note: "and as blocks: `ext.leerlijn.structure`"),
    .kept(
      "set", v6: "programmes.json ext.leerlijn.definitions",
      v5: "programs.json ext.leerlijn.definitions", note: "and as blocks: `ext.leerlijn.structure`"),
    .kept(
      "choice", v6: "programmes.json ext.leerlijn.definitions",
      v5: "programs.json ext.leerlijn.definitions", note: "and as blocks: `ext.leerlijn.structure`"),
    .kept(
      "programme/load", v6: "programmes.json ext.leerlijn.definitions",
      v5: "programs.json ext.leerlijn.definitions"),
    .kept("course", in: "courses.json"),
    .kept("course/@id", in: "courses.json primaryCode"),
    .kept("course/@credits", in: "courses.json studyLoad"),
    .kept(
      "course/@workload", v6: "courses.json studyLoad", v5: "courses.json ext.leerlijn.workload",
      note: "in `sbu`", v5Note: "v5 has one `studyLoad`"),
    .kept("course/@year", in: "courses.json ext.leerlijn.year"),
    .kept(
      "course/@periods", in: "courses.json ext.leerlijn.periods",
      note: "and dated: course-offerings.json", v5Note: "and dated: offerings.json"),
    .kept("course/@undesired", in: "courses.json ext.leerlijn.undesired"),
    .kept(
      "course/@profile", in: "courses.json ext.leerlijn.profile", note: "also `programmeIds`",
      v5Note: "also `programs`"),
    .kept("course/@elective", in: "courses.json ext.leerlijn.elective"),
    .kept("course/@corequisites", in: "courses.json ext.leerlijn.corequisites"),
    .kept("course/@strict-corequisites", in: "courses.json ext.leerlijn.strict-corequisites"),
    .kept("course/title", in: "courses.json name"),
    .kept("course/alias", in: "courses.json ext.leerlijn.alias"),
    .kept("course/cite", in: "courses.json ext.leerlijn.cite"),
    .kept(
      "course/introduces", in: "courses.json ext.leerlijn.steps", note: "also `learningOutcomeIds`",
      v5Note: "also as text: `learningOutcomes`"),
    .kept(
      "course/develops", in: "courses.json ext.leerlijn.steps", note: "also `learningOutcomeIds`",
      v5Note: "also as text: `learningOutcomes`"),
    .kept(
      "course/assesses", in: "courses.json ext.leerlijn.steps", note: "also `learningOutcomeIds`",
      v5Note: "also as text: `learningOutcomes`"),
    .kept(
      "course/requires", in: "courses.json ext.leerlijn.definitions",
      note: "and as text: `admissionRequirements`"),
    .kept(
      "placement", v6: "courses.json and learning-components.json",
      v5: "courses.json and components.json"),
    .kept("placement/@id", in: "courses.json primaryCode"),
    .kept("placement/@credits", in: "courses.json studyLoad"),
    .kept(
      "placement/@workload", v6: "courses.json studyLoad", v5: "courses.json ext.leerlijn.workload",
      note: "in `sbu`", v5Note: "v5 has one `studyLoad`"),
    .kept("placement/@year", in: "courses.json ext.leerlijn.year"),
    .kept(
      "placement/@profile", in: "courses.json ext.leerlijn.profile", note: "also `programmeIds`",
      v5Note: "also `programs`"),
    .kept(
      "placement/@starts", v6: "learning-component-offerings.json startDateTime",
      v5: "offerings.json startDateTime"),
    .kept(
      "placement/@ends", v6: "learning-component-offerings.json endDateTime",
      v5: "offerings.json endDateTime"),
    .kept("placement/title", in: "courses.json name"),
    .kept("placement/alias", in: "courses.json ext.leerlijn.alias"),
    .kept("placement/cite", in: "courses.json ext.leerlijn.cite"),
    .kept(
      "placement/introduces", in: "courses.json ext.leerlijn.steps",
      note: "also `learningOutcomeIds`", v5Note: "also as text: `learningOutcomes`"),
    .kept(
      "placement/develops", in: "courses.json ext.leerlijn.steps",
      note: "also `learningOutcomeIds`", v5Note: "also as text: `learningOutcomes`"),
    .kept(
      "placement/assesses", in: "courses.json ext.leerlijn.steps",
      note: "also `learningOutcomeIds`", v5Note: "also as text: `learningOutcomes`"),
    .kept(
      "placement/requires", in: "courses.json ext.leerlijn.definitions",
      note: "and as text: `admissionRequirements`"),
  ]
}
