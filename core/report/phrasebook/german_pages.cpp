// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/phrasebook/german.h"

namespace circumspect::report {

std::vector<PhraseEntry> germanPagePhrases()
{
    return {
        {Phrase::PictureTitle, u"Ihr Bild auf einer Seite"},
        {Phrase::PictureLead, u"Andere schätzen Sie am höchsten ein bei %1 und am niedrigsten bei %2."},
        {Phrase::PictureLeadLevel, u"Andere schätzen Sie bei allen Kompetenzen recht ähnlich ein, zwischen %1 und %2."},
        {Phrase::PictureLeadSame, u"Andere geben Ihnen bei jeder Kompetenz %1."},
        {Phrase::PictureLeadOne, u"Andere geben Ihnen %2 bei %1."},
        {Phrase::PictureLeadSelf, u"Ihre eigenen Einschätzungen reichen von %1 (%2) bis %3 (%4)."},
        {Phrase::PictureLeadSelfSame, u"Sie geben sich selbst bei jeder Kompetenz %1."},
        {Phrase::PictureLeadGroups, u"Die Gruppen, die gezeigt werden können, nebeneinander; ein Mittelwert aller "
                                    u"anderen kann nicht gezeigt werden."},
        {Phrase::PictureRadarTitle, u"Ihre Ergebnisse auf der ganzen Skala von %1 bis %2"},
        {Phrase::PictureRadarAlt, u"Radar mit %n\u00a0Kompetenz. %1", u"Radar mit %n\u00a0Kompetenzen. %1"},
        {Phrase::PictureDotsTitle, u"Ihre Ergebnisse auf der Skala von %1 bis %2"},
        {Phrase::PictureDotsAlt, u"Punktreihe für %n\u00a0Kompetenz. %1", u"Punktreihen für %n\u00a0Kompetenzen. %1"},
        {Phrase::SeriesRange, u"%1: von %2 (%3) bis %4 (%5)."},
        {Phrase::SeriesSpan, u"%1: von %2 bis %3."},
        {Phrase::SeriesLevel, u"%1: durchgehend %2."},
        {Phrase::SeriesWithheld, u"%1: nicht gezeigt."},
        {Phrase::HollowNote, u"Hohle Markierung: nicht gezeigt. Sie steht am Rand und gibt keinen Wert an."},
        {Phrase::FewerLines, u"In den Tabellen, aber hier nicht gezeichnet: %1."},
        {Phrase::PictureFiguresThere, u"Die Zahlen dieser Grafik stehen in der Tabelle auf Seite %1."},
        {Phrase::PictureFiguresInTables, u"Die Zahlen dieser Grafik stehen in den Tabellen auf den Seiten %1."},
        {Phrase::PictureTableCaption, u"Die Zahlen der Grafik"},
        {Phrase::PictureStrengths, u"Stärken"},
        {Phrase::PictureStrengthsText, u"Die höchsten Mittelwerte aller anderen"},
        {Phrase::PictureStrengthsNone, u"Aus den Zahlen, die gezeigt werden dürfen, lässt sich keine nennen."},
        {Phrase::PictureGrowth, u"Entwicklungsfelder"},
        {Phrase::PictureGrowthText, u"Die niedrigsten Mittelwerte aller anderen"},
        {Phrase::PictureGrowthNone, u"Keine außer denen, die als Stärken genannt sind."},
        {Phrase::PictureBlindSpots, u"Blinde Flecken"},
        {Phrase::PictureBlindSpotsText, u"Sie selbst um mehr als %1 höher"},
        {Phrase::PictureBlindSpotsNone, u"Keine: Ihre eigene Einschätzung liegt nirgends um so viel höher."},
        {Phrase::PictureHiddenStrengths, u"Verborgene Stärken"},
        {Phrase::PictureHiddenStrengthsText, u"Sie selbst um mehr als %1 niedriger"},
        {Phrase::PictureHiddenStrengthsNone, u"Keine: Die Einschätzung der anderen liegt nirgends um so viel höher."},
        {Phrase::PictureAllEqual, u"Nichts sticht hervor: Alle Mittelwerte aller anderen sind gleich."},
        {Phrase::PictureNoneLeft, u"Keine außer denen, die hier schon genannt sind."},
        {Phrase::PictureNeedsBoth, u"Lässt sich ohne Selbsteinschätzung nicht sagen."},
        {Phrase::PictureAgreement, u"Wie einig sich die anderen sind"},
        {Phrase::AgreementCannotBeShown, u"Wie einig sich die anderen sind, kann nicht gezeigt werden; dafür braucht "
                                         u"es mindestens fünf Antworten, die nicht alle gleich sind."},
        {Phrase::AgreementAllStrong,
         u"Andere sehen Sie ähnlich: Bei %n\u00a0Kompetenz, für die sich Einigkeit zeigen lässt, ist sie stark oder "
         u"sehr stark.",
         u"Andere sehen Sie ähnlich: Die Einigkeit ist bei allen %n\u00a0Kompetenzen, für die sie sich zeigen lässt, "
         u"stark oder sehr stark."},
        {Phrase::AgreementSomeStrong,
         u"Bei %n\u00a0Kompetenz, für die sich Einigkeit zeigen lässt, ist sie weniger als stark.",
         u"Die Einigkeit ist bei %1 der %n\u00a0Kompetenzen, für die sie sich zeigen lässt, stark oder sehr stark; am "
         u"weitesten gehen die Einschätzungen bei %2 auseinander."},

        {Phrase::OverviewTitle, u"Kompetenzen im Überblick"},
        {Phrase::OverviewLead, u"Die Mittelwerte aller anderen reichen von %1 (%2) bis %3 (%4)."},
        {Phrase::OverviewLeadClose, u"Die Mittelwerte aller anderen liegen dicht beieinander, zwischen %1 und %2; ihre "
                                    u"Reihenfolge bedeutet wenig."},
        {Phrase::OverviewLeadSame, u"Die Mittelwerte aller anderen betragen durchgehend %1."},
        {Phrase::OverviewLeadOne, u"Eine einzige Kompetenz kann gezeigt werden: Alle anderen geben Ihnen %2 bei %1."},
        {Phrase::OverviewChartTitle, u"Einschätzungen aller anderen, die höchste zuerst"},
        {Phrase::OverviewAlt, u"Balken für %n\u00a0Kompetenz. %1", u"Balken für %n\u00a0Kompetenzen. %1"},
        {Phrase::OverviewTableCaption, u"Die Zahlen der Grafik, der höchste Mittelwert aller anderen zuerst"},
        {Phrase::SortRule,
         u"Sortiert nach dem Mittelwert aller anderen, wie er gedruckt ist; gleiche Mittelwerte stehen in der "
         u"Reihenfolge des Fragebogens, sodass eine Liste mitten unter gleichen enden kann."},

        {Phrase::GroupsTitle, u"Wie die Gruppen Sie sehen"},
        {Phrase::GroupsLeadAlike, u"Die Gruppen sehen Sie ähnlich: Nirgends liegen die gedruckten Werte zweier Gruppen "
                                  u"um mehr als %1 auseinander."},
        {Phrase::GroupsLeadDiffer,
         u"Die Gruppen unterscheiden sich: Zwei von ihnen liegen bei %3 um mehr als %2 auseinander (%4; %5).",
         u"Bei %1 von %n\u00a0Kompetenzen liegen zwei Gruppen um mehr als %2 auseinander, am weitesten bei %3 (%4; "
         u"%5)."},
        {Phrase::GroupsChartTitle, u"Jede Kompetenz in der Einschätzung jeder Gruppe"},
        {Phrase::GroupsAlt, u"Punktreihe für %n\u00a0Kompetenz. %1", u"Punktreihen für %n\u00a0Kompetenzen. %1"},
        {Phrase::GroupsTableCaption, u"Die Zahlen der Grafik"},
        {Phrase::GroupsRule,
         u"Der „Unterschied“ liegt zwischen der höchsten und der niedrigsten Gruppe, Ihre Selbsteinschätzung nicht "
         u"gerechnet; er ist hervorgehoben, wo er mehr als %1 beträgt. Mittelwerte kleiner Gruppen verschieben sich "
         u"leicht: Eine hervorgehobene Zeile ist eine Frage, die sich zu stellen lohnt, noch kein Befund."},
        {Phrase::GroupAndFigure, u"%1 %2"},

        {Phrase::GapsTitle, u"Sie selbst und die anderen"},
        {Phrase::GapsAgree,
         u"Sie und alle anderen sind sich bei %n\u00a0Kompetenz einig: Die gedruckten Einschätzungen liegen höchstens "
         u"%2 auseinander.",
         u"Sie und alle anderen sehen Sie sehr ähnlich: Bei %1 von %n\u00a0Kompetenzen liegen die gedruckten "
         u"Einschätzungen höchstens %2 auseinander."},
        {Phrase::GapsOthersHigher,
         u"Andere schätzen Sie bei %n\u00a0Kompetenz um mehr als %2 höher ein als Sie sich selbst.",
         u"Andere schätzen Sie bei %1 von %n\u00a0Kompetenzen um mehr als %2 höher ein als Sie sich selbst."},
        {Phrase::GapsSelfHigher,
         u"Sie schätzen sich bei %n\u00a0Kompetenz um mehr als %2 höher ein, als andere es tun.",
         u"Sie schätzen sich bei %1 von %n\u00a0Kompetenzen um mehr als %2 höher ein, als andere es tun."},
        {Phrase::GapsBothWays,
         u"Von %n\u00a0Kompetenz schätzen Sie sich bei %1 und andere Sie bei %2 um mehr als %3 höher ein.",
         u"Von %n\u00a0Kompetenzen schätzen Sie sich bei %1 und andere Sie bei %2 um mehr als %3 höher ein."},
        {Phrase::GapsNotCompared, u"%n\u00a0Kompetenz lässt sich nicht vergleichen.",
         u"%n\u00a0Kompetenzen lassen sich nicht vergleichen."},
        {Phrase::GapsChartTitle, u"Von dort, wo Sie sich höher einschätzen, bis dort, wo andere es tun"},
        {Phrase::GapsAlt, u"Zeile für %n\u00a0Kompetenz mit Ihrer Einschätzung und der aller anderen. %1",
         u"Zeilen für %n\u00a0Kompetenzen mit Ihrer Einschätzung und der aller anderen. %1"},
        {Phrase::GapsAltExtremes, u"Die Differenz reicht von %1 (%2) bis %3 (%4)."},
        {Phrase::GapsAltOne, u"Die Differenz beträgt %1."},
        {Phrase::GapsTableCaption, u"Die Zahlen der Grafik"},
        {Phrase::GapsRule, u"Eine Differenz ist farbig, wo sie mehr als %1 beträgt. Wo beim Mittelwert aller anderen "
                           u"„oder mehr“ oder „oder weniger“ steht, kann die wahre Differenz nach einer Seite weiter "
                           u"reichen: „oder niedriger“ oder „oder höher“."},
        {Phrase::GapsRuleExact, u"Eine Differenz ist farbig, wo sie mehr als %1 beträgt."},
        {Phrase::BoxesPageTitle, u"Was für Sie hoch und niedrig ist"},
        {Phrase::BoxesLead, u"Von %n\u00a0Kompetenz sehen Sie und andere %1 auf derselben Seite Ihrer Mittelwerte.",
         u"Sie und andere sehen %1 von %n\u00a0Kompetenzen auf derselben Seite Ihrer Mittelwerte."},
        {Phrase::BoxesTitle, u"Wo jede Kompetenz für Sie und für andere steht"},
        {Phrase::BoxesAlt, u"Vier Felder, geteilt an Ihren eigenen Mittelwerten. %1"},
        {Phrase::BoxesTableCaption, u"Die Zahlen der Grafik"},
        {Phrase::BoxesSelfAxis, u"Ihre eigene Einschätzung"},
        {Phrase::BoxesOthersAxis, u"Einschätzung aller anderen"},
        {Phrase::BoxConfirmedStrength, u"Bestätigte Stärke"},
        {Phrase::BoxHiddenStrength, u"Verborgene Stärke"},
        {Phrase::BoxBlindSpot, u"Blinder Fleck"},
        {Phrase::BoxConfirmedGrowthArea, u"Bestätigtes Entwicklungsfeld"},
        {Phrase::BoxContents, u"%1: %2."},
        {Phrase::BoxEmpty, u"%1: keine Kompetenz."},
        {Phrase::BoxesCutTitle, u"Wo die Felder geteilt sind"},
        {Phrase::BoxesCut, u"An Ihren eigenen Mittelwerten: %1 bei Ihren Einschätzungen, %2 bei denen aller anderen. "
                           u"Die Felder zeigen, was für Sie hoch oder niedrig ist; sie vergleichen Sie mit niemandem."},
        {Phrase::BoxesAndCards, u"Eine Kompetenz kann im Feld „%1“ oder „%2“ stehen und auf dem einseitigen Bild doch "
                                u"nicht so genannt sein: Das Feld achtet auf die Seite Ihrer Mittelwerte, das Bild "
                                u"darauf, ob die Einschätzungen um mehr als %3 auseinanderliegen."},

        {Phrase::ExtremesTitle, u"Höchste und niedrigste Aussagen"},
        {Phrase::ExtremesLead, u"Am höchsten eingeschätzt: „%1“ (%2). Am niedrigsten eingeschätzt: „%3“ (%4)."},
        {Phrase::ExtremesHighest, u"Die höchste Aussage", u"Die %n\u00a0höchsten Aussagen"},
        {Phrase::ExtremesLowest, u"Die niedrigste Aussage", u"Die %n\u00a0niedrigsten Aussagen"},
        {Phrase::ExtremesLeftOut, u"%n\u00a0Aussage fehlt, weil ihr Mittelwert nicht gezeigt wird.",
         u"%n\u00a0Aussagen fehlen, weil ihre Mittelwerte nicht gezeigt werden."},
        {Phrase::ExtremesCaution, u"Eine einzelne Aussage ist weniger sicher als eine Kompetenz. Suchen Sie einen "
                                  u"Faden, der sich durch mehrere zieht."},

        {Phrase::DisagreementTitle, u"Worin sich die anderen uneinig sind"},
        {Phrase::DisagreementLead,
         u"Bei der einzigen Aussage, für die sich das zeigen lässt, gehen die Einschätzungen deutlich auseinander.",
         u"Bei %1 der %n\u00a0Aussagen, für die sich das zeigen lässt, gehen die Einschätzungen deutlich auseinander, "
         u"am weitesten bei „%2“."},
        {Phrase::DisagreementLeadNone,
         u"Bei %n\u00a0Aussage, für die sich das zeigen lässt, gehen die Einschätzungen nicht deutlich auseinander.",
         u"Bei keiner der %n\u00a0Aussagen, für die sich das zeigen lässt, gehen die Einschätzungen deutlich "
         u"auseinander."},
        {Phrase::DisagreementRule, u"Aufgeführt sind die Aussagen, bei denen die Einigkeit aller anderen fehlend oder "
                                   u"schwach ist, die größten Unterschiede zuerst, höchstens %1. Der „Abstand“ ist die "
                                   u"durchschnittliche Entfernung der Antworten von ihrem Mittelwert, in Punkten."},
        {Phrase::DisagreementMore, u"%n\u00a0weitere Aussage erfüllt diese Bedingung.",
         u"%n\u00a0weitere Aussagen erfüllen diese Bedingung."},
        {Phrase::DisagreementChartTitle,
         u"Wie sich die Antworten bei den Aussagen verteilen, die am unterschiedlichsten gesehen werden"},
        {Phrase::DisagreementAlt, u"Antwortbalken für %n\u00a0Aussage, gezählt von „%2“ bis „%3“. %1",
         u"Antwortbalken für %n\u00a0Aussagen, gezählt von „%2“ bis „%3“. %1"},
        {Phrase::SpreadAltRow, u"„%1“: %2 (%3)."},
        {Phrase::SpreadNote, u"n = %1; Abstand %2"},
        {Phrase::DisagreementInvitation, u"Unterschiedliche Antworten sind keine Fehler. Andere erleben Sie in "
                                         u"unterschiedlichen Situationen; fragen Sie, wann und wo."},
        {Phrase::DisagreementNotes, u"In welchen Situationen andere mich anders erleben könnten"},

        {Phrase::ImportanceTitle, u"Was in Ihrer Funktion zählt"},
        {Phrase::ImportanceLead,
         u"%n\u00a0Kompetenz liegt in der Wichtigkeit über und in der Einschätzung unter Ihrem Mittelwert: %1.",
         u"%n\u00a0Kompetenzen liegen in der Wichtigkeit über und in der Einschätzung unter Ihrem Mittelwert: %1."},
        {Phrase::ImportanceLeadNone,
         u"Keine Kompetenz liegt in der Wichtigkeit über und zugleich in der Einschätzung unter Ihrem Mittelwert."},
        {Phrase::ImportanceLeadAlone,
         u"Wie sehr jede Kompetenz in Ihrer Funktion zählt, soweit sich das zeigen lässt."},
        {Phrase::ImportanceChartTitle, u"Wie wichtig jede Kompetenz ist und wie alle anderen Sie darin einschätzen"},
        {Phrase::ImportanceAlt, u"Karte von %n\u00a0Kompetenz nach Wichtigkeit und Einschätzung. %1",
         u"Karte von %n\u00a0Kompetenzen nach Wichtigkeit und Einschätzung. %1"},
        {Phrase::ImportanceAxis, u"Wichtigkeit für alle anderen"},
        {Phrase::ImportanceSelf, u"Wichtigkeit für Sie selbst"},
        {Phrase::ImportanceKeep, u"Wichtig, höher eingeschätzt"},
        {Phrase::ImportanceImprove, u"Wichtig, niedriger eingeschätzt"},
        {Phrase::ImportanceEnough, u"Weniger wichtig, höher eingeschätzt"},
        {Phrase::ImportanceLow, u"Weniger wichtig, niedriger eingeschätzt"},
        {Phrase::ImportanceCut,
         u"An den Mittelwerten dessen, was hier gedruckt ist: %1 bei der Wichtigkeit, %2 bei den Einschätzungen. Ein "
         u"Wert auf einer Linie zählt als darüber. Die Felder zeigen, was für Sie wichtiger oder weniger wichtig und "
         u"höher oder niedriger ist; sie vergleichen Sie mit niemandem."},
        {Phrase::ImportanceLeftOut, u"Ohne Platz in der Grafik, weil eine Zahl fehlt oder zurückgehalten ist: %1."},
        {Phrase::ImportanceOwn, u"Ihnen selbst am wichtigsten: %1. Allen anderen: %2."},
        {Phrase::ImportanceOwnSame, u"Ihnen und allen anderen ist dasselbe am wichtigsten: %1."},
        {Phrase::ImportanceRule,
         u"Wie sehr eine Kompetenz in der Funktion zählt, wurde für jede einmal gefragt, von %1 („%2“) bis %3 („%4“). "
         u"Für diese Mittelwerte gelten dieselben Regeln wie für die der Aussagen, auch beim Zurückhalten."},

        {Phrase::CompetencyLeadAlike,
         u"Sie geben sich %1 und alle anderen geben Ihnen %2: Das liegt höchstens %3 auseinander."},
        {Phrase::CompetencyLeadBoth, u"Sie geben sich %1 und alle anderen geben Ihnen %2."},
        {Phrase::CompetencyLeadSelfHigher,
         u"Sie geben sich %1 und alle anderen geben Ihnen %2: Sie sehen davon mehr als die anderen."},
        {Phrase::CompetencyLeadOthersHigher,
         u"Sie geben sich %1 und alle anderen geben Ihnen %2: Die anderen sehen davon mehr als Sie."},
        {Phrase::CompetencyLeadNoSelf,
         u"Alle anderen geben Ihnen %1; zu dieser Kompetenz gibt es keine Selbsteinschätzung."},
        {Phrase::CompetencyLeadNoOthers, u"Sie geben sich %1; es gibt keinen Mittelwert aller anderen."},
        {Phrase::CompetencyLeadOthersWithheld,
         u"Sie geben sich %1; der Mittelwert aller anderen wird nicht gezeigt (%2)."},
        {Phrase::CompetencyLeadNothing,
         u"Es gibt weder eine Selbsteinschätzung noch einen Mittelwert aller anderen zu zeigen."},
        {Phrase::CompetencyLeadNothingWithheld,
         u"Der Mittelwert aller anderen wird nicht gezeigt (%1), und es gibt keine Selbsteinschätzung."},
        {Phrase::CompetencyWhole, u"Die Kompetenz als Ganzes"},
        {Phrase::CompetencyChartTitle, u"Jede Aussage und wer sie wie eingeschätzt hat"},
        {Phrase::CompetencyAlt, u"Punktreihen für die Kompetenz und ihre %n\u00a0Aussage. %1",
         u"Punktreihen für die Kompetenz und ihre %n\u00a0Aussagen. %1"},
        {Phrase::CompetencyFiguresThere, u"Die Zahlen dieser Grafik stehen unter „%1“."},
        {Phrase::CompetencyTableCaption, u"Die Zahlen der Grafik"},
        {Phrase::CompetencyThen, u"Das Zeichen „%1“ zeigt den Mittelwert aller anderen, wie er damals gedruckt war; in "
                                 u"der Reihenfolge der Grafik: %2."},
        {Phrase::CompetencyThenCaution, u"Kleine Unterschiede sind oft Zufall; welche mehr sind, sagt „%1“."},
        {Phrase::CompetencySpreadTitle, u"Wie sich die Antworten aller anderen verteilen"},
        {Phrase::CompetencySpreadAlt, u"Antwortbalken für %n\u00a0Aussage, gezählt von „%2“ bis „%3“. %1",
         u"Antwortbalken für %n\u00a0Aussagen, gezählt von „%2“ bis „%3“. %1"},
        {Phrase::CompetencySpreadLeftOut, u"Für %n\u00a0Aussage wird die Verteilung der Antworten nicht gezeigt.",
         u"Für %n\u00a0Aussagen wird die Verteilung der Antworten nicht gezeigt."},
        {Phrase::CompetencySpreadNone, u"Wie sich die Antworten verteilen, kann hier nicht gezeigt werden; dafür "
                                       u"braucht es mindestens fünf Antworten, die nicht alle gleich sind."},
        {Phrase::CompetencyAgreement, u"Einigkeit aller anderen bei dieser Kompetenz: %1."},
        {Phrase::CompetencyNotes, u"Meine Notizen"},

        {Phrase::CommentsTitle, u"In deren eigenen Worten"},
        {Phrase::CommentsLead,
         u"Jeder Kommentar steht da, wie er geschrieben wurde, in zufälliger Reihenfolge und ohne Datum."},
        {Phrase::CommentsLeadOwnOnly, u"Nur Ihre eigenen Kommentare können gedruckt werden."},
        {Phrase::CommentsLeadNone, u"Niemand hat einen Kommentar geschrieben."},
        {Phrase::CommentsLeadWithheld, u"Die Kommentare derer, die über Sie geantwortet haben, werden nicht gezeigt."},
        {Phrase::CommentsLeadMasked, u"Jeder Kommentar steht da, wie er geschrieben wurde, in zufälliger Reihenfolge "
                                     u"und ohne Datum; […] steht für unkenntlich gemachte Wörter."},
        {Phrase::CommentsLeadHeld,
         u"Ihr Coach behält die Kommentare für Ihr Gespräch zurück; sie stehen nicht in diesem Exemplar."},
        {Phrase::CommentsWithheldTitle, u"Kommentare, die nicht gezeigt werden"},
        {Phrase::CommentsWithheld, u"Einige Personen haben Kommentare geschrieben, die nicht gedruckt werden können, "
                                   u"weil man erkennen könnte, von wem sie stammen."},
        {Phrase::CommentsStart, u"Beginnen"},
        {Phrase::CommentsStop, u"Beenden"},
        {Phrase::CommentsContinue, u"Beibehalten"},
        {Phrase::CommentsPooled, u"Alle Gruppen gemeinsam"},
        {Phrase::CommentsPooledWhy, u"Kommentare stehen nur dann unter dem Namen einer Gruppe, wenn genügend ihrer "
                                    u"Mitglieder einen geschrieben haben; sonst sind sie zusammengelegt."},
        {Phrase::CommentsOwn, u"Ihre eigenen Worte"},
        {Phrase::CommentsNoneHere, u"Kein Kommentar, der gedruckt werden kann."},
        {Phrase::CommentsAdvice, u"Lesen Sie alles einmal und kehren Sie dann zu dem zurück, was mehrere sagen. Ein "
                                 u"scharfer Satz ist ein Satz."},
    };
}

}  // namespace circumspect::report
