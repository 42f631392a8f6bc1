// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/phrasebook/german.h"

namespace circumspect::report {

std::vector<PhraseEntry> germanCohortPhrases()
{
    return {
        {Phrase::CohortTitle, u"Bericht über die Kohorte"},
        {Phrase::CohortWhole, u"Die ganze Kohorte"},
        {Phrase::CohortOnly, u"Nur: %1"},
        {Phrase::CohortBelongsTo, u"Dieser Bericht handelt von der Kohorte als Ganzem. Über einzelne Teilnehmende sagt "
                                  u"er nichts; bitte versuchen Sie nicht, darauf zu schließen."},
        {Phrase::CohortParticipants, u"Teilnehmende"},
        {Phrase::CohortParticipantsValue, u"%1 aus %2"},
        {Phrase::CohortCountParticipants, u"%n\u00a0teilnehmende Person", u"%n\u00a0Teilnehmende"},
        {Phrase::CohortCountOrganisations, u"%n\u00a0Organisation", u"%n\u00a0Organisationen"},
        {Phrase::CohortReports, u"Freigegebene Berichte"},
        {Phrase::CohortReportsValue, u"%1 von %2, der letzte erstellt am %3"},
        {Phrase::CohortParticipation, u"Beteiligung"},
        {Phrase::CohortParticipationLead, u"%1 der %2 Eingeladenen haben geantwortet (%3)."},
        {Phrase::CohortPercent, u"%1\u00a0%"},
        {Phrase::CohortShare, u"Anteil"},
        {Phrase::CohortTogether, u"Alle Gruppen zusammen"},
        {Phrase::CohortGroupsCaption, u"Eingeladene und Antworten nach Gruppe"},
        {Phrase::CohortOrganisationsCaption, u"Eingeladene und Antworten nach Organisation"},
        {Phrase::CohortOrganisation, u"Organisation"},
        {Phrase::CohortOtherOrganisations, u"Die übrigen Organisationen zusammen"},
        {Phrase::CohortNoOrganisation,
         u"Eine Organisation wird nur genannt, wenn sie und alle nicht genannten zusammen jeweils mindestens %1 "
         u"Teilnehmende haben. Das ist hier nicht der Fall; die Zahlen gelten daher für alle zusammen."},
        {Phrase::CohortNotReleased,
         u"Für eine Person (%n) gibt es in dieser Welle keinen freigegebenen Bericht; sie geht in keine Zahl ein.",
         u"Für %n\u00a0Teilnehmende gibt es in dieser Welle keinen freigegebenen Bericht; sie gehen in keine Zahl "
         u"ein."},
        {Phrase::CohortTooFew, u"zu wenige Teilnehmende"},
        {Phrase::CohortSpread, u"Wie die Kohorte gesehen wird"},
        {Phrase::CohortSpreadLead,
         u"Im Mittel schätzen alle anderen %1 am höchsten ein (%2) und %3 am niedrigsten (%4)."},
        {Phrase::CohortSpreadLeadSame, u"Im Mittel schätzen alle anderen jede Kompetenz mit %1 ein."},
        {Phrase::CohortSpreadLeadNone, u"Zu wenige Teilnehmende haben Werte, die hier gezeigt werden könnten."},
        {Phrase::CohortSpreadChartTitle, u"Wie sich die Teilnehmenden um den Mittelwert aller anderen verteilen"},
        {Phrase::CohortSpreadAlt, u"Zeile für %n\u00a0Kompetenz. %1",
         u"Zeilen für %n\u00a0Kompetenzen, der höchste Mittelwert zuerst. %1"},
        {Phrase::CohortLowerQuarter, u"Unteres Viertel"},
        {Phrase::CohortMedian, u"Median"},
        {Phrase::CohortUpperQuarter, u"Oberes Viertel"},
        {Phrase::CohortMiddleHalf, u"Mittlere Hälfte der Teilnehmenden"},
        {Phrase::CohortTenths, u"Zehntel der Teilnehmenden"},
        {Phrase::CohortSpreadRule, u"Ein Viertel der Teilnehmenden liegt beim unteren Viertel oder darunter, die "
                                   u"Hälfte beim Median oder darunter, ein Viertel beim oberen Viertel oder darüber. "
                                   u"Gezeigt wird dies ab %1 Teilnehmenden mit einem gedruckten Wert; „n“ zählt sie."},
        {Phrase::CohortSelf, u"Selbstbild und Fremdbild in der Kohorte"},
        {Phrase::CohortSelfLead,
         u"Bei %n\u00a0Kompetenz liegt das mittlere Selbstbild um mehr als %3 über (%1) oder unter (%2) dem Mittelwert "
         u"aller anderen.",
         u"Von %n\u00a0Kompetenzen liegt das mittlere Selbstbild bei %1 um mehr als %3 über dem Mittelwert aller "
         u"anderen und bei %2 darunter."},
        {Phrase::CohortSelfLeadAlike, u"Im Mittel sehen sich die Teilnehmenden ähnlich, wie alle anderen sie sehen: "
                                      u"Nirgends liegen beide mehr als %1 auseinander."},
        {Phrase::CohortSelfLeadNone, u"Zu wenige Teilnehmende haben ein Selbstbild und einen Wert aller anderen, die "
                                     u"hier verglichen werden könnten."},
        {Phrase::CohortSelfChartTitle, u"Mittelwerte der Kohorte auf der ganzen Skala von %1 bis %2"},
        {Phrase::CohortSelfRule, u"Jeder Mittelwert zählt die Teilnehmenden, deren Wert in ihrem eigenen Bericht "
                                 u"gedruckt ist; es müssen nicht genau dieselben Personen sein."},
        {Phrase::CohortHeat, u"Jede Aussage, Gruppe für Gruppe"},
        {Phrase::CohortHeatLead, u"Den höchsten Mittelwert aller anderen hat „%1“ (%2), den niedrigsten „%3“ (%4)."},
        {Phrase::CohortHeatChartTitle, u"Mittelwerte der Kohorte nach Aussage und Gruppe (%1)"},
        {Phrase::CohortHeatAlt, u"Farbige Tabelle mit %n\u00a0Aussage nach Gruppen. %1",
         u"Farbige Tabelle mit %n\u00a0Aussagen nach Gruppen. %1"},
        {Phrase::CohortHeatRule, u"Eine Gruppe zählt, wo sie im Bericht einer Person allein steht; wo sie mit einer "
                                 u"anderen zusammengefasst wurde, geht sie nur in den Mittelwert aller anderen ein."},
        {Phrase::CohortGoals, u"Entwicklungsziele"},
        {Phrase::CohortGoalsLead, u"%1 haben %n\u00a0Ziel aufgeschrieben.", u"%1 haben %n\u00a0Ziele aufgeschrieben."},
        {Phrase::CohortGoalsNone,
         u"Ziele werden gezählt, sobald mindestens %1 Teilnehmende aus %2 Organisationen eines aufgeschrieben haben."},
        {Phrase::CohortGoalsNote,
         u"Wo angegeben ist, um welche Kompetenz es in einem Ziel geht, wird das hier gezählt. Die Ziele selbst sind "
         u"in eigenen Worten geschrieben und werden nicht zitiert."},
        {Phrase::CohortGoalsCaption, u"Worum es in den Zielen geht"},
        {Phrase::CohortGoalsRule,
         u"Genannt ist eine Kompetenz, um die es in Zielen von mindestens %1 Teilnehmenden aus %2 Organisationen geht, "
         u"wenn die übrigen mit Zielen, falls es sie gibt, mindestens ebenso viele sind."},
        {Phrase::CohortChange, u"Damals und heute"},
        {Phrase::CohortChangeLead, u"Von %4 zu %5 ist der Mittelwert aller anderen deutlicher, als der Zufall es "
                                   u"erklären würde, bei %1 von %3 Kompetenzen gestiegen und bei %2 gefallen."},
        {Phrase::CohortChangeLeadNone,
         u"Von %1 zu %2 hat sich keine Kompetenz deutlicher verändert, als der Zufall es erklären würde."},
        {Phrase::CohortChangeLeadWithheld,
         u"Zu wenige Teilnehmende haben Werte in beiden Wellen; daher lässt sich keine Veränderung zeigen."},
        {Phrase::CohortChangeOverall,
         u"Über alle Kompetenzen ging der Mittelwert von %1 auf %2: eine Veränderung um %3."},
        {Phrase::CohortChangeOverallInterval,
         u"Die Daten sind mit allem von %1 bis %2 Punkten vereinbar (95-%-Intervall)."},
        {Phrase::CohortChangeEffect, u"Effektstärke g\u00a0=\u00a0%1."},
        {Phrase::CohortChangeEffectInterval, u"Effektstärke g\u00a0=\u00a0%1 (95-%-Intervall von %2 bis %3)."},
        {Phrase::CohortChangeRisen, u"%1 von %n\u00a0Teilnehmenden wird insgesamt höher eingeschätzt als zuvor.",
         u"%1 von %n\u00a0Teilnehmenden werden insgesamt höher eingeschätzt als zuvor."},
        {Phrase::CohortChangeReliable, u"Von %n\u00a0Person über das Rauschen hinaus: %1 gestiegen, %2 gefallen.",
         u"Von %n\u00a0Teilnehmenden sind %1 (%3, mit einem 95-%-Intervall von %4 bis %5) insgesamt über das Rauschen "
         u"hinaus gestiegen und %2 gefallen."},
        {Phrase::CohortUp, u"Über das Rauschen gestiegen"},
        {Phrase::CohortDown, u"Über das Rauschen gefallen"},
        {Phrase::CohortChangeRuleReliable,
         u"„Über das Rauschen“ zählt Teilnehmende, deren eigene Veränderung mehr als das 1,96-Fache ihres "
         u"Standardfehlers beträgt, nach der Regel ihrer eigenen Berichte und nur aus gedruckten Zahlen. Teilnehmende, "
         u"deren Berichte keine Standardabweichung drucken, zählen zu keinem von beiden. Gezeigt ab %1 Teilnehmenden."},
        {Phrase::CohortChangePairs, u"Verglichen wird %n\u00a0Person mit Berichten in beiden Wellen.",
         u"Verglichen werden %n\u00a0Teilnehmende mit Berichten in beiden Wellen."},
        {Phrase::CohortDropOuts, u"%n\u00a0Person hat einen Bericht in %1, aber keinen in %2.",
         u"%n\u00a0Teilnehmende haben einen Bericht in %1, aber keinen in %2."},
        {Phrase::CohortChangeChartTitle, u"Mittelwert aller anderen in beiden Wellen"},
        {Phrase::CohortChangeAlt, u"Linie von vorher zu nachher für %n\u00a0Kompetenz. %1",
         u"Linien von vorher zu nachher für %n\u00a0Kompetenzen. %1"},
        {Phrase::CohortChangeAltRow, u"%1: von %2 auf %3."},
        {Phrase::CohortChanged, u"Veränderung"},
        {Phrase::CohortInterval, u"95-%-Intervall"},
        {Phrase::CohortEffect, u"Effekt g"},
        {Phrase::CohortP, u"p"},
        {Phrase::CohortFromTo, u"%1 bis %2"},
        {Phrase::CohortBelow, u"<\u00a0%1"},
        {Phrase::CohortNoise, u"Dünn: nicht deutlicher als Zufall"},
        {Phrase::CohortChangeRuleInterval, u"Das Intervall enthält die Veränderungen, die mit diesen Daten vereinbar "
                                           u"sind; enthält es die 0, ist die Richtung ungewiss."},
        {Phrase::CohortChangeRuleEffect,
         u"Der Effekt g misst die Veränderung daran, wie weit die Teilnehmenden auseinanderliegen (Hedges’ g mit dem "
         u"Mittel beider Standardabweichungen); sein Intervall (Bonett 2008) wird ab %1 Paaren gezeigt."},
        {Phrase::CohortChangeRuleP,
         u"p stammt aus einem gepaarten t-Test und ist dafür angepasst, dass mehrere Kompetenzen zugleich geprüft "
         u"werden (Benjamini und Hochberg); unter %1 gilt eine Veränderung als deutlicher als Zufall. Ein Strich "
         u"steht, wo sich alle gleich verändert haben."},
        {Phrase::CohortChangeCautionTitle, u"Bevor Sie von einer Wirkung sprechen"},
        {Phrase::CohortChangeCaution,
         u"Niemand wurde mit Personen verglichen, die nicht teilgenommen haben; eine Veränderung kann also andere "
         u"Gründe haben. Sehr niedrige oder hohe Mittelwerte rücken bei einer zweiten Messung zur Mitte, und wer in "
         u"der zweiten Welle geantwortet hat, muss es nicht auch in der ersten getan haben."},
        {Phrase::CohortFigures, u"Anhang: alle Zahlen der Kohorte"},
        {Phrase::CohortFiguresLead,
         u"Mittelwerte über die Teilnehmenden, nach Aussage und Gruppe; „%1“ heißt zu wenige Teilnehmende."},
        {Phrase::CohortMethod, u"Wie diese Zahlen entstanden sind"},
        {Phrase::CohortMethodLead,
         u"Alles hier stammt aus freigegebenen Berichten; niemandes einzelne Antworten wurden dafür geöffnet."},
        {Phrase::CohortMethodAverages,
         u"Eine Zahl ist das Mittel dessen, was die Berichte der Teilnehmenden drucken. Jede Person zählt einmal, "
         u"gleich wie viele über sie geantwortet haben. Was ein Bericht nicht zeigt, zählt nicht."},
        {Phrase::CohortMethodFloors,
         u"Eine Zahl braucht mindestens %1 Teilnehmende aus %2 Organisationen, Viertel brauchen %3 Teilnehmende, "
         u"Zehntel %4. Dasselbe gilt für jene, die eine Auswahl weglässt."},
        {Phrase::CohortMethodCoded, u"Ein Wert, den ein Bericht als „%1“ oder „%2“ druckt, zählt mit der genannten "
                                    u"Zahl; nahe den Enden der Skala sind Mittelwerte daher etwas zu gemäßigt."},
        {Phrase::CohortMethodNorms,
         u"Es gibt keine äußere Norm: Nichts hier sagt, ob diese Kohorte besser oder schlechter ist als andere "
         u"Führungskräfte. Viertel und Mediane beschreiben nur diese Kohorte."},
        {Phrase::CohortMethodReliability,
         u"Die Zuverlässigkeit des Fragebogens wird hier nicht geschätzt, weil dazu einzelne Antworten nötig wären. "
         u"Bei wenigen Teilnehmenden schwanken Mittelwerte leicht: Deuten Sie keine Unterschiede unter einem "
         u"Viertelpunkt."},
        {Phrase::CohortCautionTitle, u"Wozu dieser Bericht dient"},
        {Phrase::CohortCaution,
         u"Er hilft, das Lernen einer ganzen Gruppe zu planen. Er ist nicht dafür gemacht, Menschen oder "
         u"Organisationen zu vergleichen, und nicht für Entscheidungen über Gehalt, Stellen oder Verträge."},
    };
}

}  // namespace circumspect::report
