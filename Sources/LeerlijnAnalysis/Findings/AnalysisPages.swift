public import LeerlijnDiagnostics

/// What there is to say about every code of the deep checks (Dutch: *uitleg bij meldingen*).
public enum AnalysisPages {
  /// In order of number.
  public static let all: [DiagnosticPage] =
    (continuity + rules).sorted { $0.code.number < $1.code.number }

  private static let continuity: [DiagnosticPage] = [
    DiagnosticPage(
      LevelGap.code,
      meaning: Phrase(
        nl: "Langs een leerlijn stijgen de leeruitkomsten zonder gat, van het eerste jaar van de "
          + "bachelor tot het laatste van de master. Hier wordt een niveau overgeslagen, of een "
          + "opleiding van de lijn laat de leerlijn weg.",
        en: "Along a strand outcomes rise without a gap, from the bachelor's first year to the "
          + "master's last. Here a level is skipped, or a programme of the line leaves the strand "
          + "out."),
      example: #"<outcome id="ov.4" level="4"/>  <!-- na level="2" -->"#,
      remedy: Phrase(
        nl: "Voeg het ontbrekende niveau toe, of laat de leerlijn voortbouwen op de vorige "
          + "(continues).",
        en: "Add the missing level, or let the strand go on from the one before (continues).")),
    DiagnosticPage(
      LevelRegression.code,
      meaning: Phrase(
        nl: "Een leeruitkomst van een lager niveau begint pas nadat een hoger niveau van dezelfde "
          + "leerlijn aan bod is geweest.",
        en: "An outcome of a lower level begins only after a higher level of the same strand came "
          + "up."),
      remedy: Phrase(
        nl: "Wissel de volgorde van de onderwijseenheden, of pas de niveaus aan.",
        en: "Change the order of the courses, or change the levels.")),
    DiagnosticPage(
      TransitionGap.code,
      meaning: Phrase(
        nl:
          "Wat de volgende opleiding van de lijn als begin neemt, is niet wat de vorige aan het eind "
          + "levert: een niveau, of het diploma dat de overgang vraagt. De jaren werk ertussen "
          + "horen bij de lijn; de leerlijn gaat daar niet van omhoog.",
        en:
          "What the next programme of the line begins with is not what the one before delivers at "
          + "its end: a level, or the degree that the transition asks. The years of work in between "
          + "are part of the line; they do not raise the strand."),
      remedy: Phrase(
        nl: "Toets het niveau eronder vóór de overgang, begin lager of hoger, of zeg waarop de "
          + "leerlijn voortbouwt (continues). Bij een diploma: noem dat van de opleiding ervoor.",
        en: "Assess the level below before the transition, begin lower or higher, or say what the "
          + "strand goes on from (continues). Of a degree: name that of the programme before.")),
    DiagnosticPage(
      LinePerspectiveMissing.code,
      meaning: Phrase(
        nl:
          "Een doorlopende leerlijn heeft inbreng van gezinnen, samenwerking van studenten van beide "
          + "opleidingen, en het werkveld. Een daarvan ontbreekt, of is niet uitgenodigd voor de "
          + "reeks die genoemd wordt. Bron: projectbeschrijving, doelstelling 3.",
        en: "A continuous line has the input of families, the cooperation of students of both "
          + "programmes, and the field. One of these is missing, or is not invited to the series "
          + "that is named. Source: project description, objective 3."),
      example: #"<involves perspective="client" through="leernetwerk"/>"#,
      remedy: Phrase(
        nl: "Voeg <involves> toe, of nodig de rol uit (audience).",
        en: "Add <involves>, or invite the role (audience).")),
    DiagnosticPage(
      Unaligned.code,
      meaning: Phrase(
        nl:
          "Elke eindkwalificatie wordt door getoetste leeruitkomsten bereikt, en elke leeruitkomst "
          + "draagt aan een eindkwalificatie bij. Hier ontbreekt die verbinding.",
        en:
          "Every qualification is reached by outcomes that are assessed, and every outcome serves a "
          + "qualification. Here that connection is missing."),
      remedy: Phrase(
        nl: "Noem de eindkwalificatie bij de leeruitkomst (qualification), of toets haar.",
        en: "Name the qualification at the outcome, or assess it.")),
    DiagnosticPage(
      StepsOutOfOrder.code,
      meaning: Phrase(
        nl:
          "Een leeruitkomst wordt eerst geïntroduceerd, dan ontwikkeld, dan getoetst. Hier komt een "
          + "latere stap vóór de introductie.",
        en:
          "An outcome is introduced first, then developed, then assessed. Here a later step comes "
          + "before the introduction."),
      remedy: Phrase(
        nl: "Verplaats de introductie naar voren, of deze stap naar achteren.",
        en: "Move the introduction forward, or this step back.")),
  ]

  private static let rules: [DiagnosticPage] = [
    DiagnosticPage(
      RuleUnsatisfiable.code,
      meaning: Phrase(
        nl: "Wat er ook gebeurt, aan deze eis kan niemand voldoen, of aan deze onderwijseenheid "
          + "kan niemand beginnen. Dat is bewezen: alle mogelijke verlopen zijn uitgesloten. De feiten van rooster en programma die daarvoor nodig zijn, "
          + "staan erbij; zonder één daarvan kan het wel.",
        en:
          "Whatever happens, nobody can meet this, or begin this course. That is proven: every "
          + "possible course of events is ruled out. The facts of calendar and programme that this needs are given; without "
          + "any one of them it is possible."),
      remedy: Phrase(
        nl: "Verander de eis of een van de genoemde feiten.",
        en: "Change what is asked, or one of the facts that are named.")),
    DiagnosticPage(
      RulesContradict.code,
      meaning: Phrase(
        nl:
          "Deze eisen zijn elk apart haalbaar, maar niet samen. De verzameling is zo klein als zij "
          + "kan: zonder één ervan kan de rest wel.",
        en:
          "Each of these can be met, but not all of them. The set is as small as it can be: without "
          + "any one of them the rest is possible."),
      remedy: Phrase(nl: "Kies welke eis verandert.", en: "Choose which of them to change.")),
    DiagnosticPage(
      RuleAlwaysMet.code,
      meaning: Phrase(
        nl: "Niets wat kan gebeuren, breekt deze regel, wat het rooster ook zegt. Hij vraagt dus "
          + "niets.",
        en: "Nothing that can happen breaks this rule, whatever the calendar says. So it asks "
          + "nothing."),
      remedy: Phrase(
        nl: "Haal de regel weg, of maak een grens strenger.",
        en: "Take the rule out, or make a bound stricter.")),
    DiagnosticPage(
      RuleImpliedBy.code,
      meaning: Phrase(
        nl:
          "Wie aan een andere regel voldoet, voldoet altijd ook aan deze, wat het rooster ook zegt.",
        en: "Whoever meets another rule always meets this one too, whatever the calendar says."),
      remedy: Phrase(
        nl: "Haal de regel weg, of laat hem staan omdat hij apart gemeld moet worden.",
        en: "Take the rule out, or leave it because it must be reported by itself.")),
    DiagnosticPage(
      NoSlack.code,
      meaning: Phrase(
        nl: "Alle bijeenkomsten die er zijn, zijn nodig: één gemiste bijeenkomst beslist.",
        en: "All sessions there are, are needed: a single missed session decides."),
      remedy: Phrase(
        nl: "Vraag er een minder, plan er een meer, of leg vast hoe een gemiste wordt ingehaald.",
        en: "Ask one fewer, plan one more, or say how a missed one is made up for.")),
    DiagnosticPage(
      VerdictMayLag.code,
      meaning: Phrase(
        nl:
          "Twee delen van de regel lezen hetzelfde bewijs, en wat het ene helpt, hindert het andere. "
          + "‘Behaald’ en ‘niet meer haalbaar’ kloppen altijd, maar komen dan soms later dan kon.",
        en: "Two parts of the rule read the same evidence, and what helps one hinders the other. "
          + "‘Met’ and ‘no longer attainable’ are always right, but may then come later than they "
          + "could."),
      remedy: Phrase(
        nl: "Vaak is dat goed zo. Splits de regel als het stoort.",
        en: "Often that is fine. Split the rule if it bothers.")),
    DiagnosticPage(
      ProofUndecided.code,
      meaning: Phrase(
        nl:
          "Er is binnen de grens van het zoeken geen verloop gevonden dat alle regels haalt, en ook "
          + "niet bewezen dat het niet kan. Bij een hele leerlijn: elke opleiding is haalbaar, maar "
          + "er is geen verloop gevonden dat ook de overgang haalt.",
        en:
          "Within the limit of the search no course of events was found that meets all rules, nor "
          + "was it proven impossible. Of a whole line: each programme can be completed, but no "
          + "course of events was found that meets the transition too."),
      remedy: Phrase(
        nl: "Dit telt niet als bewezen. Maak regels kleiner, of splits het programma.",
        en: "This does not count as proven. Make rules smaller, or split the programme.")),
  ]
}
