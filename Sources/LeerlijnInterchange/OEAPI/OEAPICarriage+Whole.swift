internal import LeerlijnDiagnostics

extension OEAPICarriage {
  /// The curriculum itself, the calendar, outcomes, organisations and networks.
  static let whole: [OEAPICarriage] = [
    .kept("curriculum", in: "the folder"),
    .kept("curriculum/@id", in: "service.json ext.leerlijn.id"),
    .kept("curriculum/@edition", in: "service.json ext.leerlijn.edition"),
    .kept("curriculum/@decided", in: "service.json ext.leerlijn.decided"),
    .kept("curriculum/@xml:lang", in: "service.json ext.leerlijn.lang"),
    .lost(
      "curriculum/@xsi:schemaLocation",
      Phrase(
        nl: "het schema is bekend en hoeft er niet bij te staan.",
        en: "the schema is known and need not be there.")),
    .kept("curriculum/title", in: "service.json ext.leerlijn.name"),
    .lost(
      "curriculum/description",
      Phrase(
        nl:
          "een beschrijving hoort bij één document; de export maakt van alle documenten één geheel.",
        en: "a description belongs to one document; the export makes one whole of all documents.")),
    .lost(
      "uses",
      Phrase(
        nl: "de gebruikte documenten gaan zelf mee, als één geheel.",
        en: "the documents that are used go along themselves, as one whole.")),
    .kept("sources", in: "service.json ext.leerlijn.definitions"),
    .kept("parameters", in: "service.json ext.leerlijn.definitions"),
    .kept("roles", in: "service.json ext.leerlijn.definitions"),
    .kept("themes", in: "service.json ext.leerlijn.definitions"),
    .kept("calendar", in: "academic-sessions.json"),
    .kept("year/@id", in: "academic-sessions.json primaryCode"),
    .kept(
      "year/@starts", v6: "academic-sessions.json startDateTime",
      v5: "academic-sessions.json startDate"),
    .kept(
      "year/@ends", v6: "academic-sessions.json endDateTime", v5: "academic-sessions.json endDate",
      note: "the last day included"),
    .kept("period", v6: "academic-sessions.json parentId", v5: "academic-sessions.json parent"),
    .kept("period/@id", in: "academic-sessions.json primaryCode"),
    .kept(
      "period/@starts", v6: "academic-sessions.json startDateTime",
      v5: "academic-sessions.json startDate"),
    .kept(
      "period/@ends", v6: "academic-sessions.json endDateTime", v5: "academic-sessions.json endDate"
    ),
    .kept("period/title", in: "academic-sessions.json name"),
    .kept("recess", in: "academic-sessions.json ext.leerlijn.definitions"),
    .kept(
      "qualifications", v6: "learning-outcomes.json", v5: "service.json ext.leerlijn.definitions",
      v5Note: "v5 has no learning outcome of its own"),
    .kept("qualification/@id", v6: "learning-outcomes.json primaryCode", v5: nil),
    .kept("qualification/@framework", v6: "learning-outcomes.json ext.leerlijn.framework", v5: nil),
    .kept("qualification/title", v6: "learning-outcomes.json name", v5: nil),
    .kept("qualification/cite", v6: "learning-outcomes.json ext.leerlijn.cite", v5: nil),
    .kept(
      "strands", v6: "learning-outcomes.json",
      v5: "service.json ext.leerlijn.definitions", v5Note: "and as text: learningOutcomes"),
    .kept("strand/@id", v6: "learning-outcomes.json primaryCode", v5: nil),
    .kept("strand/@part-of", v6: "learning-outcomes.json ext.leerlijn.part-of", v5: nil),
    .kept("strand/@continues", v6: "learning-outcomes.json ext.leerlijn.continues", v5: nil),
    .kept("strand/title", v6: "learning-outcomes.json name", v5: nil),
    .kept("outcome", v6: "learning-outcomes.json parentIds", v5: nil),
    .kept("outcome/@id", v6: "learning-outcomes.json primaryCode", v5: nil),
    .kept("outcome/@level", v6: "learning-outcomes.json ext.leerlijn.level", v5: nil),
    .kept(
      "outcome/@qualification", v6: "learning-outcomes.json parentIds", v5: nil,
      note: "after the strand", v5Note: ""),
    .kept("outcome/title", v6: "learning-outcomes.json name", v5: nil),
    .kept(
      "organisations", v6: "organisations.json",
      v5: "organizations.json"),
    .kept(
      "organisation/@id", v6: "organisations.json primaryCode", v5: "organizations.json primaryCode"
    ),
    .kept(
      "organisation/@kind", v6: "organisations.json ext.leerlijn.kind",
      v5: "organizations.json ext.leerlijn.kind"),
    .kept(
      "organisation/@consortium", v6: "organisations.json ext.leerlijn.consortium",
      v5: "organizations.json ext.leerlijn.consortium"),
    .kept(
      "organisation/@location", v6: "organisations.json addresses",
      v5: "organizations.json addresses"),
    .kept("organisation/title", v6: "organisations.json name", v5: "organizations.json name"),
    .kept(
      "organisation/alias", v6: "organisations.json ext.leerlijn.alias",
      v5: "organizations.json ext.leerlijn.alias"),
    .kept("networks", in: "groups.json"),
    .kept("network/@id", in: "groups.json primaryCode"),
    .kept("network/@kind", in: "groups.json ext.leerlijn.kind"),
    .kept("network/@organisations", in: "groups.json ext.leerlijn.organisations"),
    .kept("network/@lead", v6: "groups.json organisationId", v5: "groups.json organization"),
    .kept("network/@from", v6: "groups.json startDateTime", v5: "groups.json startDate"),
    .kept("network/@until", v6: "groups.json endDateTime", v5: "groups.json endDate"),
    .kept("network/title", in: "groups.json name"),
    .kept("network/question", in: "groups.json ext.leerlijn.question"),
    .kept("network/cite", in: "groups.json ext.leerlijn.cite"),
  ]
}
