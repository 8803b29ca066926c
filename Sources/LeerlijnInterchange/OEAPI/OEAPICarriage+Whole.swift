internal import LeerlijnDiagnostics

extension OEAPICarriage {
  /// The curriculum itself, the calendar, outcomes, organisations and networks.
  static let whole: [OEAPICarriage] = [
    .kept("curriculum", Phrase(nl: "het curriculum", en: "the curriculum"), in: "the folder"),
    .kept(
      "curriculum/@id", Phrase(nl: "kenmerken van het curriculum", en: "ids of the curriculum"),
      in: "service.json ext.leerlijn.id"),
    .kept(
      "curriculum/@edition", Phrase(nl: "edities", en: "editions"),
      in: "service.json ext.leerlijn.edition"),
    .kept(
      "curriculum/@decided", Phrase(nl: "dagen van vaststelling", en: "days of decision"),
      in: "service.json ext.leerlijn.decided"),
    .kept(
      "curriculum/@xml:lang", Phrase(nl: "talen van documenten", en: "languages of documents"),
      in: "service.json ext.leerlijn.lang"),
    .lost(
      "curriculum/@xsi:schemaLocation",
      Phrase(nl: "vindplaatsen van het schema", en: "places of the schema"),
      Phrase(
        nl: "het schema is bekend en hoeft er niet bij te staan.",
        en: "the schema is known and need not be there.")),
    .kept(
      "curriculum/title", Phrase(nl: "titels van het curriculum", en: "titles of the curriculum"),
      in: "service.json ext.leerlijn.name"),
    .lost(
      "curriculum/description",
      Phrase(nl: "beschrijvingen van het curriculum", en: "descriptions of the curriculum"),
      Phrase(
        nl:
          "een beschrijving hoort bij één document; de export maakt van alle documenten één geheel.",
        en: "a description belongs to one document; the export makes one whole of all documents.")),
    .lost(
      "curriculum/uses", Phrase(nl: "verwijzingen naar documenten", en: "references to documents"),
      Phrase(
        nl: "de gebruikte documenten gaan zelf mee, als één geheel.",
        en: "the documents that are used go along themselves, as one whole.")),
    .kept(
      "sources", Phrase(nl: "bronnen", en: "sources"), in: "service.json ext.leerlijn.definitions"),
    .kept(
      "parameters", Phrase(nl: "parameters", en: "parameters"),
      in: "service.json ext.leerlijn.definitions"),
    .kept("roles", Phrase(nl: "rollen", en: "roles"), in: "service.json ext.leerlijn.definitions"),
    .kept(
      "themes", Phrase(nl: "thema's", en: "themes"), in: "service.json ext.leerlijn.definitions"),
    .kept("calendar", Phrase(nl: "kalenders", en: "calendars"), in: "academic-sessions.json"),
    .kept(
      "year/@id", Phrase(nl: "kenmerken van studiejaren", en: "ids of study years"),
      in: "academic-sessions.json primaryCode"),
    .kept(
      "year/@starts", Phrase(nl: "begindagen van studiejaren", en: "first days of study years"),
      v6: "academic-sessions.json startDateTime", v5: "academic-sessions.json startDate"),
    .kept(
      "year/@ends", Phrase(nl: "einddagen van studiejaren", en: "last days of study years"),
      v6: "academic-sessions.json endDateTime", v5: "academic-sessions.json endDate"),
    .kept(
      "period", Phrase(nl: "onderwijsperioden", en: "teaching periods"),
      v6: "academic-sessions.json parentId", v5: "academic-sessions.json parent"),
    .kept(
      "period/@id", Phrase(nl: "kenmerken van perioden", en: "ids of periods"),
      in: "academic-sessions.json primaryCode"),
    .kept(
      "period/@starts", Phrase(nl: "begindagen van perioden", en: "first days of periods"),
      v6: "academic-sessions.json startDateTime", v5: "academic-sessions.json startDate"),
    .kept(
      "period/@ends", Phrase(nl: "einddagen van perioden", en: "last days of periods"),
      v6: "academic-sessions.json endDateTime", v5: "academic-sessions.json endDate"),
    .kept(
      "period/title", Phrase(nl: "titels van perioden", en: "titles of periods"),
      in: "academic-sessions.json name"),
    .kept(
      "recess", Phrase(nl: "vakanties", en: "recesses"),
      in: "academic-sessions.json ext.leerlijn.definitions"),
    .kept(
      "qualifications", Phrase(nl: "eindkwalificaties", en: "qualifications"),
      v6: "learning-outcomes.json", v5: "service.json ext.leerlijn.definitions"),
    .kept(
      "qualification/@id",
      Phrase(nl: "kenmerken van eindkwalificaties", en: "ids of qualifications"),
      v6: "learning-outcomes.json primaryCode", v5: nil),
    .kept(
      "qualification/@framework",
      Phrase(nl: "kaders van eindkwalificaties", en: "frameworks of qualifications"),
      v6: "learning-outcomes.json ext.leerlijn.framework", v5: nil),
    .kept(
      "qualification/title",
      Phrase(nl: "titels van eindkwalificaties", en: "titles of qualifications"),
      v6: "learning-outcomes.json name", v5: nil),
    .kept(
      "qualification/cite",
      Phrase(nl: "bronnen van eindkwalificaties", en: "citations of qualifications"),
      v6: "learning-outcomes.json ext.leerlijn.cite", v5: nil),
    .kept(
      "strands", Phrase(nl: "leerlijnen", en: "strands"), v6: "learning-outcomes.json",
      v5: "service.json ext.leerlijn.definitions"),
    .kept(
      "strand/@id", Phrase(nl: "kenmerken van leerlijnen", en: "ids of strands"),
      v6: "learning-outcomes.json primaryCode", v5: nil),
    .kept(
      "strand/@continues",
      Phrase(nl: "voortzettingen van leerlijnen", en: "continuations of strands"),
      v6: "learning-outcomes.json ext.leerlijn.continues", v5: nil),
    .kept(
      "strand/title", Phrase(nl: "titels van leerlijnen", en: "titles of strands"),
      v6: "learning-outcomes.json name", v5: nil),
    .kept(
      "outcome", Phrase(nl: "leeruitkomsten", en: "outcomes"),
      v6: "learning-outcomes.json parentIds", v5: nil),
    .kept(
      "outcome/@id", Phrase(nl: "kenmerken van leeruitkomsten", en: "ids of outcomes"),
      v6: "learning-outcomes.json primaryCode", v5: nil),
    .kept(
      "outcome/@level", Phrase(nl: "niveaus van leeruitkomsten", en: "levels of outcomes"),
      v6: "learning-outcomes.json ext.leerlijn.level", v5: nil),
    .kept(
      "outcome/@qualification",
      Phrase(nl: "eindkwalificaties van leeruitkomsten", en: "qualifications of outcomes"),
      v6: "learning-outcomes.json parentIds", v5: nil),
    .kept(
      "outcome/title", Phrase(nl: "teksten van leeruitkomsten", en: "texts of outcomes"),
      v6: "learning-outcomes.json name", v5: nil),
    .kept(
      "organisations", Phrase(nl: "organisaties", en: "organisations"), v6: "organisations.json",
      v5: "organizations.json"),
    .kept(
      "organisation/@id", Phrase(nl: "kenmerken van organisaties", en: "ids of organisations"),
      v6: "organisations.json primaryCode", v5: "organizations.json primaryCode"),
    .kept(
      "organisation/@kind", Phrase(nl: "soorten organisaties", en: "kinds of organisation"),
      v6: "organisations.json ext.leerlijn.kind", v5: "organizations.json ext.leerlijn.kind"),
    .kept(
      "organisation/@consortium",
      Phrase(nl: "deelnames aan het consortium", en: "memberships of the consortium"),
      v6: "organisations.json ext.leerlijn.consortium",
      v5: "organizations.json ext.leerlijn.consortium"),
    .kept(
      "organisation/@location",
      Phrase(nl: "plaatsen van organisaties", en: "places of organisations"),
      v6: "organisations.json addresses", v5: "organizations.json addresses"),
    .kept(
      "organisation/title", Phrase(nl: "namen van organisaties", en: "names of organisations"),
      v6: "organisations.json name", v5: "organizations.json name"),
    .kept(
      "organisation/alias",
      Phrase(nl: "andere namen van organisaties", en: "other names of organisations"),
      v6: "organisations.json ext.leerlijn.alias", v5: "organizations.json ext.leerlijn.alias"),
    .kept("networks", Phrase(nl: "leernetwerken", en: "learning networks"), in: "groups.json"),
    .kept(
      "network/@id", Phrase(nl: "kenmerken van leernetwerken", en: "ids of networks"),
      in: "groups.json primaryCode"),
    .kept(
      "network/@kind", Phrase(nl: "soorten leernetwerken", en: "kinds of network"),
      in: "groups.json ext.leerlijn.kind"),
    .kept(
      "network/@organisations",
      Phrase(nl: "organisaties van leernetwerken", en: "organisations of networks"),
      in: "groups.json ext.leerlijn.organisations"),
    .kept(
      "network/@lead", Phrase(nl: "trekkers van leernetwerken", en: "leads of networks"),
      v6: "groups.json organisationId", v5: "groups.json organization"),
    .kept(
      "network/@from", Phrase(nl: "begindagen van leernetwerken", en: "first days of networks"),
      v6: "groups.json startDateTime", v5: "groups.json startDate"),
    .kept(
      "network/@until", Phrase(nl: "einddagen van leernetwerken", en: "last days of networks"),
      v6: "groups.json endDateTime", v5: "groups.json endDate"),
    .kept(
      "network/title", Phrase(nl: "namen van leernetwerken", en: "names of networks"),
      in: "groups.json name"),
    .kept(
      "network/question", Phrase(nl: "leervragen", en: "questions of networks"),
      in: "groups.json ext.leerlijn.question"),
    .kept(
      "network/cite", Phrase(nl: "bronnen van leernetwerken", en: "citations of networks"),
      in: "groups.json ext.leerlijn.cite"),
  ]
}
