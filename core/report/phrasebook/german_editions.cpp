// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/phrasebook/german.h"

namespace circumspect::report {

std::vector<PhraseEntry> germanEditionPhrases()
{
    return {
        {Phrase::ThenTitle, u"Damals und heute"},
        {Phrase::ThenLeadSome,
         u"Die eine Kompetenz, die sich beurteilen lässt, hat sich in den Augen anderer über das Rauschen hinaus "
         u"verändert: %2.",
         u"Bei %1 von %n\u00a0Kompetenzen, die sich beurteilen lassen, hat sich die Sicht der anderen über das "
         u"Rauschen hinaus verändert: %2."},
        {Phrase::ThenLeadNone,
         u"Bei %n\u00a0Kompetenz, die sich beurteilen lässt, hat sich die Sicht der anderen nicht stärker verändert, "
         u"als Rauschen es erklärt.",
         u"Bei keiner der %n\u00a0Kompetenzen, die sich beurteilen lassen, hat sich die Sicht der anderen über das "
         u"Rauschen hinaus verändert."},
        {Phrase::ThenLeadNotJudged, u"Was andere damals sahen und was sie heute sehen, nebeneinander; ob eine "
                                    u"Veränderung mehr als Rauschen ist, lässt sich hier nicht beurteilen."},
        {Phrase::ThenChartTitle, u"Alle anderen, damals und heute; die ganze Skala reicht von %1 bis %2"},
        {Phrase::ThenAlt, u"Damals und heute bei %n\u00a0Kompetenz. %1",
         u"Damals und heute bei %n\u00a0Kompetenzen. %1"},
        {Phrase::ThenAltRow, u"%1: %2, dann %3."},
        {Phrase::ThenChange, u"Veränderung"},
        {Phrase::ThenReading, u"Lesart"},
        {Phrase::ThenBeyond, u"mehr als Rauschen"},
        {Phrase::ThenWithin, u"im Rauschen"},
        {Phrase::ThenNotJudged, u"nicht beurteilt"},
        {Phrase::ThenNoise, u"Im Rauschen: dünn gezeichnet"},
        {Phrase::ThenRule, u"Eine Veränderung ist mehr als Rauschen, wo sie mehr als das 1,96-Fache ihres "
                           u"Standardfehlers beträgt: der Wurzel aus s²/n von damals plus s²/n von heute, wobei s die "
                           u"freigegebene Standardabweichung der Mittelwerte der Personen ist und n deren Anzahl. Wo "
                           u"keine Standardabweichung freigegeben werden darf, wird die Veränderung nicht beurteilt."},
        {Phrase::ThenCommonMost,
         u"Von denen, die jetzt geantwortet haben, hatten drei Viertel oder mehr auch damals geantwortet."},
        {Phrase::ThenCommonHalf, u"Von denen, die jetzt geantwortet haben, hatte mindestens die Hälfte, aber weniger "
                                 u"als drei Viertel, auch damals geantwortet."},
        {Phrase::ThenCommonFew, u"Weniger als die Hälfte derer, die jetzt geantwortet haben, hatte auch damals "
                                u"geantwortet: Ein Teil jeder Veränderung kann ein Wechsel der Personen sein."},
        {Phrase::ThenCommonUnknown, u"Wie viele Personen beide Male geantwortet haben, ist in dieser Datei nicht "
                                    u"bekannt: Ein Teil jeder Veränderung kann ein Wechsel der Personen sein."},
        {Phrase::ThenBackHeading, u"Ihre eigenen Einschätzungen im Rückblick"},
        {Phrase::ThenBackLead,
         u"Später haben Sie auch eingeschätzt, wie Sie zu %1 waren, so wie Sie es heute sehen (%2)."},
        {Phrase::ThenBackCaption, u"Ihre eigenen Einschätzungen damals, im Rückblick und heute"},
        {Phrase::ThenBackChange, u"Veränderung"},
        {Phrase::ThenBackChangeBack, u"Veränderung im Rückblick"},
        {Phrase::ThenBackShift, u"Verschiebung Ihres Maßstabs"},
        {Phrase::ThenBackRule,
         u"Die Veränderung ist heute minus damals, beides zu seiner Zeit eingeschätzt. Die Veränderung im Rückblick "
         u"ist heute minus damals, wie Sie es heute einschätzen. Die Verschiebung Ihres Maßstabs ist der Unterschied "
         u"zwischen den beiden Einschätzungen von damals; unter null beurteilen Sie Ihr früheres Verhalten heute "
         u"strenger. Keine der beiden Veränderungen ist für sich allein die richtige: Erinnerung und der Wunsch, "
         u"gewachsen zu sein, färben den Rückblick."},
        {Phrase::ThenCautionTitle, u"Veränderungen mit Vorsicht lesen"},
        {Phrase::ThenCaution,
         u"Sehr hohe und sehr niedrige Werte rücken von selbst zur Mitte, manche sehen Sie in einer anderen Rolle als "
         u"damals, und die Erwartungen steigen. Von zwanzig unveränderten Kompetenzen wird etwa eine zufällig "
         u"verändert wirken. Sehen Sie zuerst auf das, was Sie ändern wollten."},
        {Phrase::SummaryTitle, u"Übersicht: %1"},
        {Phrase::SummaryCautionTitle, u"Für wen diese Übersicht ist"},
        {Phrase::SummaryCaution, u"Für diejenigen, die das Programm organisieren. Sie enthält weder Kommentare noch "
                                 u"einzelne Aussagen und ist keine Grundlage für Entscheidungen über eine Person. Der "
                                 u"vollständige Bericht gehört der Person, um die es geht."},
        {Phrase::LetterTitle, u"Bevor Sie lesen"},
        {Phrase::CoachTitle, u"Exemplar für den Coach"},
        {Phrase::CoachFooter, u"Exemplar für den Coach, nur zur persönlichen Entwicklung"},
        {Phrase::CoachBelongs, u"Dieses Exemplar ist für den Coach der oben genannten Person. Es zeigt nichts, was "
                               u"deren eigener Bericht nicht zeigt, und ist nicht zur Weitergabe gedacht."},
        {Phrase::PatternsTitle, u"Muster und Fragen"},
        {Phrase::PatternsLead, u"%n\u00a0Muster fällt in den gedruckten Zahlen auf.",
         u"%n\u00a0Muster fallen in den gedruckten Zahlen auf."},
        {Phrase::PatternsLeadNone,
         u"In den gedruckten Zahlen fällt kein Muster auf; beginnen Sie mit dem, worüber die Person sprechen möchte."},
        {Phrase::PatternsCaption, u"Was auffällt, und eine Frage zum Einstieg"},
        {Phrase::PatternsPattern, u"Muster"},
        {Phrase::PatternsFigures, u"In den Zahlen"},
        {Phrase::PatternsQuestion, u"Eine Frage zum Einstieg"},
        {Phrase::PatternSelfOthers, u"%1: selbst %2, alle anderen %3 (%4)"},
        {Phrase::PatternGroupFigures, u"%1: %2, %3"},
        {Phrase::PatternAgreement, u"%1: Einigkeit %2"},
        {Phrase::PatternOthers, u"%1: alle anderen %2"},
        {Phrase::PatternGroups, u"Gruppen, die sich unterscheiden"},
        {Phrase::PatternDisagree, u"Uneinigkeit"},
        {Phrase::PatternStrength, u"Stärke zum Ausbauen"},
        {Phrase::PatternChanged, u"Veränderung seither"},
        {Phrase::PatternBlindAsk,
         u"Was tun Sie hier, das andere vielleicht nicht zu sehen bekommen? Wann hat es zuletzt jemand bemerkt?"},
        {Phrase::PatternHiddenAsk,
         u"Andere sehen davon mehr als Sie. Was sehen sie, und was hält Sie davon ab, es gelten zu lassen?"},
        {Phrase::PatternGroupsAsk, u"Was ist anders daran, wie Sie diesen beiden Gruppen begegnen?"},
        {Phrase::PatternDisagreeAsk, u"Für wen gelingt das gut, und in welchen Situationen nicht?"},
        {Phrase::PatternStrengthAsk,
         u"Wie sind Sie darin gut geworden, und wo könnte es bei etwas Schwierigerem helfen?"},
        {Phrase::PatternChangedAsk, u"Was haben Sie seither anders gemacht, und wer hat Ihnen dabei geholfen?"},
        {Phrase::PatternsRule,
         u"Aufgeführt sind höchstens %1 jeder Art, die deutlichsten zuerst: Differenzen von mehr als %2, Gruppen, die "
         u"mehr als %3 auseinanderliegen, fehlende oder schwache Einigkeit, Veränderungen über das Rauschen hinaus und "
         u"der höchste Mittelwert. Alles folgt aus gedruckten Zahlen."},
        {Phrase::PatternsNotes, u"Meine Hypothesen"},
        {Phrase::QualityTitle, u"Qualität der Antworten"},
        {Phrase::QualityUniform, u"Einige Fragebogen waren gleichförmig: dieselbe Antwort auf die meisten Aussagen. "
                                 u"Das kann ehrlich gemeint sein und ist kein Grund, am Rest zu zweifeln."},
        {Phrase::QualityPlain, u"Kein Fragebogen war auffällig gleichförmig."},
        {Phrase::QualityUnknown, u"Ob Fragebogen gleichförmig waren, ist hier nicht bekannt: Dieses Exemplar wurde "
                                 u"nicht von jemandem erstellt, der die Antworten verwahrt."},
        {Phrase::CoachNotesTitle, u"Notizen des Coachs"},
        {Phrase::CoachNotesLead,
         u"Private Notizen, gedruckt, weil der Coach darum gebeten hat. Sie gehören nicht zum Bericht der Person."},
    };
}

}  // namespace circumspect::report
