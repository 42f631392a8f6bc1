// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/phrasebook/german.h"

namespace circumspect::report {

std::vector<PhraseEntry> germanAppendixPhrases()
{
    return {
        {Phrase::AppendixTitle, u"Anhang: alle Zahlen"},
        {Phrase::AppendixLead, u"Alle Werte, die gezeigt werden dürfen, nach Aussage und Gruppe."},
        {Phrase::AppendixTableCaption, u"Kompetenzen und ihre Aussagen"},
        {Phrase::AppendixRowHeading, u"Kompetenz und Aussage"},
        {Phrase::AppendixItemsNote, u"„n“ zählt die Personen hinter dem Mittelwert aller anderen."},

        {Phrase::MethodTitle, u"Anhang: wie die Zahlen entstanden sind"},
        {Phrase::MethodLead,
         u"Jede Zahl lässt sich auf eine Regel zurückführen; dies sind die Regeln in einfachen Worten."},
        {Phrase::MethodCaption, u"Die Regeln"},
        {Phrase::MethodFigure, u"Zahl"},
        {Phrase::MethodRule, u"Regel"},
        {Phrase::MethodCaution, u"Bitte beachten"},
        {Phrase::MethodStatement, u"Der Wert einer Aussage ist der Mittelwert der Antworten auf diese eine Aussage."},
        {Phrase::TopicStatement, u"Einzelne Aussage"},
        {Phrase::TopicCount, u"Zahl der Antworten (n)"},
        {Phrase::TopicBoxes, u"Vier Felder"},
        {Phrase::TopicSpread, u"Verteilung der Antworten"},
        {Phrase::TopicCoded, u"„oder mehr“ und „oder weniger“"},
        {Phrase::TopicWithheld, u"Nicht gezeigt"},
        {Phrase::CautionAverage, u"Ein Mittelwert verdeckt, wie weit die Einschätzungen auseinandergehen. Ein "
                                 u"Unterschied von einem Zehntel bedeutet nichts."},
        {Phrase::CautionAllOthers, u"Hier sind Menschen zusammengefasst, die Sie in unterschiedlichen Situationen "
                                   u"erleben; sehen Sie sich die Gruppen an, bevor Sie Schlüsse ziehen."},
        {Phrase::CautionCount,
         u"Je weniger Personen, desto stärker verschiebt eine einzelne von ihnen den Mittelwert."},
        {Phrase::CautionGap, u"Eine Differenz sagt nicht, wer recht hat. Sie zeigt, wo sich ein Gespräch lohnt."},
        {Phrase::CautionBoxes,
         u"Die Felder vergleichen Ihre Kompetenzen miteinander, nicht Sie mit anderen. Nahe an einer "
         u"Linie kann eine einzige Antwort das Feld ändern."},
        {Phrase::CautionAgreement, u"Sie sagt, wie ähnlich die Antworten ausfielen, nicht, ob sie hoch oder niedrig "
                                   u"waren, und ist bei wenigen Personen selbst unsicher."},
        {Phrase::CautionCoded, u"Der Wert steht für einen Bereich; ein Unterschied zu ihm ist mindestens so groß."},
        {Phrase::CautionWithheld,
         u"Das sagt nichts darüber, was geantwortet wurde. Bitte versuchen Sie nicht, es herauszufinden; die Antworten "
         u"wurden im Vertrauen darauf gegeben, dass niemand das tut."},
        {Phrase::MethodAverages,
         u"Die Einschätzung einer Kompetenz durch eine Person ist der Mittelwert der Aussagen, die sie beantwortet "
         u"hat. Der Wert einer Gruppe ist der Mittelwert der Einschätzungen ihrer Mitglieder."},
        {Phrase::MethodValidRater,
         u"Eine Person zählt bei einer Kompetenz, wenn sie mindestens die Hälfte der Aussagen beantwortet hat."},
        {Phrase::MethodNotObserved, u"„%1“ und offene Antworten bleiben außer Betracht; sie zählen nie als Zahl."},
        {Phrase::MethodAllOthers,
         u"„Alle anderen“ ist der Mittelwert über die Personen der gezeigten Gruppen. Jede Person zählt einmal. "
         u"Personen, deren Gruppe nicht gezeigt wird, gehen in keinen Wert dieses Berichts ein."},
        {Phrase::MethodRounding,
         u"Mittelwerte von Gruppen werden mit einer Nachkommastelle gedruckt. Differenzen, Reihenfolgen und Sätze "
         u"entstehen aus den gedruckten Werten, nie aus verborgenen Nachkommastellen."},
        {Phrase::MethodGap, u"Die Differenz ist Ihre Einschätzung minus Mittelwert aller anderen. Beträgt sie "
                            u"höchstens %1, gelten beide als ähnlich."},
        {Phrase::MethodBoxes, u"Die vier Felder sind am Mittelwert Ihrer eigenen Einschätzungen und am Mittelwert der "
                              u"Einschätzungen aller anderen über die Kompetenzen hinweg geteilt."},
        {Phrase::MethodAgreement, u"Die Einigkeit vergleicht die Streuung der Antworten mit der Streuung, die der "
                                  u"Zufall allein ergäbe (Index r_wg, gegenüber leicht schiefem Zufall): bis %1 heißt "
                                  u"sie fehlend, bis %2 schwach, bis %3 mäßig, bis %4 stark, darüber sehr stark."},
        {Phrase::MethodMinimum, u"Kein Wert einer Gruppe beruht auf weniger als drei Personen. Kleinere Gruppen werden "
                                u"mit anderen zusammengefasst oder nicht gezeigt, und Werte, aus denen sich durch "
                                u"Subtraktion eine Antwort erschließen ließe, werden ebenfalls nicht gezeigt."},
        {Phrase::MethodSpread, u"Wie viele Personen jeden Punkt der Skala gewählt haben; der „Abstand“ ist die "
                               u"durchschnittliche Entfernung der Antworten von ihrem Mittelwert. Sie wird nur bei "
                               u"mindestens fünf Antworten gezeigt, die nicht alle gleich sind."},
        {Phrase::MethodCoded, u"Mittelwerte von Gruppen über %1 oder unter %2 würden verraten, was jede Person "
                              u"geantwortet hat; sie lauten „%3“ und „%4“."},
        {Phrase::CautionTitle, u"Was diese Zahlen nicht sagen können"},
        {Phrase::CautionPerception, u"Es sind Wahrnehmungen: wie Menschen, die Sie in einigen Situationen erleben, "
                                    u"einen Teil dessen sehen, was Sie tun."},
        {Phrase::CautionNotForDecisions, u"Sie wurden zur Entwicklung erhoben. Sie sind nicht für Entscheidungen über "
                                         u"Gehalt, Stellen oder Verträge gedacht."},
        {Phrase::CautionSmallNumbers, u"Sie beruhen auf wenigen Personen. Muster über mehrere Kompetenzen und Gruppen "
                                      u"hinweg verdienen mehr Vertrauen als ein einzelner Wert."},
        {Phrase::CautionInstrument, u"Über den Stand des Fragebogens schreiben seine Autorinnen und Autoren: „%1“."},

        {Phrase::LedgerTitle, u"Anhang: Protokoll"},
        {Phrase::LedgerLead, u"Was gezeigt, zusammengefasst, gekappt und nicht gezeigt wurde, und warum."},
        {Phrase::LedgerLeadQuiet, u"Nichts musste zusammengefasst, gekappt oder weggelassen werden."},
        {Phrase::LedgerShown, u"%1: gezeigt."},
        {Phrase::LedgerMerged, u"%1: zu einer Gruppe zusammengefasst, wegen zu weniger Antworten."},
        {Phrase::LedgerWithheld, u"%1, nicht gezeigt: %2."},
        {Phrase::LedgerWithheldBecause, u"%1, nicht gezeigt (%2): %3."},
        {Phrase::LedgerCoded, u"%1, gedruckt mit „oder mehr“ oder „oder weniger“: %2."},
        {Phrase::LedgerOverall, u"der Gesamtmittelwert"},
        {Phrase::LedgerImportance, u"Wichtigkeit von „%1“"},
        {Phrase::LedgerEverything, u"alles"},
        {Phrase::LedgerCommentsGrouped, u"Kommentare unter dem Namen der Gruppe gedruckt: %1."},
        {Phrase::LedgerCommentsPooled,
         u"Kommentare zusammengelegt, weil aus einer Gruppe zu wenige Personen geschrieben haben: %1."},
        {Phrase::LedgerCommentsWithheld, u"Kommentare nicht gezeigt: %1."},
        {Phrase::LedgerCommentsMasked, u"Wörter in Kommentaren unkenntlich gemacht; an ihrer Stelle steht […]."},
        {Phrase::LedgerSpreadWithheld,
         u"%1, nur Mittelwerte gezeigt, nicht, wie weit die Antworten auseinanderliegen (%2): %3."},
        {Phrase::LedgerEverywhere, u"überall"},
        {Phrase::LedgerCompetencies, u"%n\u00a0Kompetenz", u"%n\u00a0Kompetenzen"},
        {Phrase::LedgerStatements, u"%n\u00a0Aussage", u"%n\u00a0Aussagen"},
        {Phrase::LedgerCommentsAdded,
         u"Kommentare ergänzt, die nach einer früheren Fassung eingingen, von mindestens drei weiteren Personen."},

        {Phrase::GlossaryTitle, u"Anhang: verwendete Begriffe"},
        {Phrase::GlossaryLead, u"Die Begriffe dieses Berichts in je einem Satz."},
        {Phrase::GlossaryCaption, u"Glossar"},
        {Phrase::GlossaryAllOthersMeaning, u"alle, die über Sie geantwortet haben und deren Gruppe gezeigt wird"},
        {Phrase::GlossaryAverage, u"Mittelwert"},
        {Phrase::GlossaryAverageMeaning,
         u"die Summe der Einschätzungen, geteilt durch die Zahl der Personen, die eine abgegeben haben"},
        {Phrase::GlossaryCompetencyMeaning, u"ein Bereich der Führung, den mehrere Aussagen gemeinsam beschreiben"},
        {Phrase::GlossaryGapMeaning, u"Ihre Einschätzung minus Mittelwert aller anderen, in Punkten der Skala"},
        {Phrase::GlossaryBlindSpotMeaning, u"etwas, das Sie höher einschätzen als andere"},
        {Phrase::GlossaryHiddenStrengthMeaning, u"etwas, das andere höher einschätzen als Sie"},
        {Phrase::GlossaryAgreementMeaning, u"wie ähnlich die Antworten ausfielen, gleich wie sie lauteten"},
        {Phrase::GlossaryWithheldMeaning, u"wird weggelassen, damit sich niemandes Antwort erschließen lässt"},
        {Phrase::GlossaryReleaseMeaning,
         u"ein festgeschriebener Stand der Zahlen; die Nummer steht am Fuß jeder Seite"},
    };
}

}  // namespace circumspect::report
