// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/phrasebook/german.h"

namespace circumspect::report {

std::vector<PhraseEntry> germanGuidePhrases()
{
    return {
        {Phrase::CoverRoleAndOrganisation, u"%1, %2"},
        {Phrase::CoverCycle, u"Zyklus"},
        {Phrase::CoverWave, u"Welle"},
        {Phrase::CoverInstrument, u"Fragebogen"},
        {Phrase::CoverInstrumentVersion, u"%1, Version\u00a0%2"},
        {Phrase::CoverRelease, u"Freigabe"},
        {Phrase::CoverReleaseValue, u"Nr.\u00a0%1, erstellt am %2"},
        {Phrase::CoverCounts, u"Wer eingeladen war und wer geantwortet hat"},
        {Phrase::CoverBelongsTo, u"Dieser Bericht gehört Ihnen. Er wurde für Ihre Entwicklung erstellt und für nichts "
                                 u"anderes; Sie entscheiden, wer ihn sonst noch liest."},

        {Phrase::GuideTitle, u"Wie Sie diesen Bericht lesen"},
        {Phrase::GuideLead,
         u"Die Antworten von %n\u00a0Person stehen hinter den Zahlen, die in diesem Bericht „Alle anderen“ heißen.",
         u"Die Antworten von %n\u00a0Personen stehen hinter den Zahlen, die in diesem Bericht „Alle anderen“ heißen."},
        {Phrase::GuideLeadWithoutCount, u"Diese Seite erklärt, wie aus Antworten die folgenden Zahlen wurden."},
        {Phrase::GuideNoOthersTitle, u"Was dieser Bericht nicht zeigen kann"},
        {Phrase::GuideNoOthers, u"Einschätzungen anderer Personen können nicht gezeigt werden, weil nicht genügend von "
                                u"ihnen geantwortet haben. Die folgenden Seiten enthalten nur Ihre eigene Sicht."},
        {Phrase::GuideNothing, u"Es können gar keine Einschätzungen gezeigt werden, weil nicht genügend Personen "
                               u"geantwortet haben und es keine Selbsteinschätzung gibt."},
        {Phrase::GuideNoSelf, u"Es gibt keine Selbsteinschätzung; deshalb vergleicht dieser Bericht Ihre eigene Sicht "
                              u"nirgends mit der Sicht anderer."},

        {Phrase::GuideScaleHeading, u"Die Skala"},
        {Phrase::GuideScale, u"Jede Aussage wurde von %1 („%2“) bis %3 („%4“) eingeschätzt."},
        {Phrase::GuideNotObserved, u"„%1“ zählt als keine Antwort und geht nie in einen Mittelwert ein."},

        {Phrase::GuideGroupsHeading, u"Wer ist wer"},
        {Phrase::GuideSelf, u"Ihre eigene Einschätzung."},
        {Phrase::GuideManager,
         u"Wird einzeln gezeigt. Allen in dieser Gruppe wurde das gesagt, bevor sie antworteten."},
        {Phrase::GuideGroup, u"Ein Mittelwert, der nur gezeigt wird, wenn mindestens drei Personen geantwortet haben."},
        {Phrase::GuideCombined, u"Gruppen, die als eine gezeigt werden, weil mindestens eine von ihnen zu wenige "
                                u"Antworten hatte, um einzeln gezeigt zu werden."},
        {Phrase::GuideAllOthers,
         u"Alle Personen in den genannten Gruppen außer Ihnen. Jede Person zählt einmal, gleich in welcher Gruppe."},
        {Phrase::GuideAllOthersAlone,
         u"Alle Personen außer Ihnen. Jede Person zählt einmal, gleich in welcher Gruppe."},

        {Phrase::GuideWithheldHeading, u"Was zusammengefasst oder nicht gezeigt wird"},
        {Phrase::GuideNothingWithheld, u"In diesem Bericht musste nichts zusammengefasst oder weggelassen werden."},
        {Phrase::GuideWhyWithheld, u"Ein Wert wird nur gezeigt, wenn niemand daraus erschließen kann, wer welche "
                                   u"Antwort gegeben hat. Wo das nicht zugesagt werden kann, steht an seiner Stelle "
                                   u"„nicht gezeigt“ mit einem von zwei Gründen: „%1“ oder „%2“."},
        {Phrase::GuideMerged, u"%1: gemeinsam gezeigt, weil mindestens eine dieser Gruppen zu wenige Antworten hatte."},
        {Phrase::GuideHiddenGroup, u"%1: nicht gezeigt (%2)."},
        {Phrase::GuideColumnWithheld, u"%1: nicht gezeigt (%2)."},
        {Phrase::GuideCellsWithheld,
         u"%1: %n\u00a0einzelner Wert wird nicht gezeigt. Das Protokoll im Anhang führt ihn auf.",
         u"%1: %n\u00a0einzelne Werte werden nicht gezeigt. Das Protokoll im Anhang führt sie auf."},
        {Phrase::GuideCellsWithheldHere, u"%1: %n\u00a0einzelner Wert wird nicht gezeigt.",
         u"%1: %n\u00a0einzelne Werte werden nicht gezeigt."},

        {Phrase::GuideSymbolsHeading, u"Symbole und Zeichen"},
        {Phrase::GuideSignsCaption, u"Zeichen in Tabellen und Grafiken"},
        {Phrase::GuideHollow, u"Hohle Markierung"},
        {Phrase::GuideHollowMeaning, u"ein Wert, der nicht gezeigt wird; die Markierung steht am Rand der Grafik und "
                                     u"sagt nichts über den Wert aus"},
        {Phrase::GuideSignCountMeaning, u"von wie vielen Personen die Antworten hinter einem Mittelwert stammen"},
        {Phrase::GuideSignGapMeaning, u"Ihre Einschätzung minus Mittelwert aller anderen: „+“, wo Sie sich höher "
                                      u"einschätzen, „−“, wo die anderen es tun"},
        {Phrase::GuideSignNoAnswerMeaning, u"es wurde keine Antwort gegeben; nichts wird verborgen"},
        {Phrase::GuideSignWithheldMeaning,
         u"es gibt einen Wert, aber er wird nicht gezeigt, zum Schutz derer, die geantwortet haben"},
        {Phrase::GuideSignCodedMeaning,
         u"der Mittelwert liegt bei diesem Punkt oder darüber hinaus; näher am Ende der Skala würde er verraten, was "
         u"alle geantwortet haben. Grafiken zeichnen ihn an diesem Punkt"},
        {Phrase::GuideSignAgreementMeaning, u"wie ähnlich die Antworten ausfielen, in fünf Stufen: %1"},
        {Phrase::GuideSignReversed, u"(umgepolt)"},
        {Phrase::GuideSignReversedMeaning, u"die Aussage beschreibt das Gegenteil der Kompetenz; ihre Werte sind "
                                           u"umgedreht, sodass ein hoher Wert stets mehr von der Kompetenz bedeutet"},

        {Phrase::GuideDifferencesHeading, u"Ab wann gilt etwas als Unterschied?"},
        {Phrase::GuideDifferences,
         u"Zwei Einschätzungen heißen in diesem Bericht verschieden, wenn sie um mehr als %1 auseinanderliegen. "
         u"Kleinere Unterschiede sind normal zwischen Menschen, die dasselbe sehen."},
        {Phrase::GuideAskTitle, u"Bitte versuchen Sie nicht herauszufinden, wer was gesagt hat"},
        {Phrase::GuideAsk,
         u"Die Antworten wurden im Vertrauen darauf gegeben, dass niemand das tut. Nützlicher ist die Frage, was Sie "
         u"tun, dass die anderen so geantwortet haben; und es steht Ihnen frei, alle um Beispiele zu bitten."},

        {Phrase::CertaintyFew,
         u"Hinter diesen Mittelwerten stehen wenige Personen: Hätte eine von ihnen durchgehend einen Punkt anders "
         u"geantwortet, hätte sich ein Mittelwert um einen viertel Punkt oder mehr verschoben. Nehmen Sie die Zahlen "
         u"als Eindrücke, über die sich zu sprechen lohnt."},
        {Phrase::CertaintySome, u"Hätte eine einzige Person durchgehend einen Punkt anders geantwortet, hätte sich ein "
                                u"Mittelwert aller anderen um ein oder zwei Zehntelpunkte verschoben, der einer "
                                u"einzelnen Gruppe stärker. Unterschiede dieser Größe bedeuten wenig."},
        {Phrase::CertaintyMany,
         u"Hätte eine einzige Person durchgehend einen Punkt anders geantwortet, hätte sich ein Mittelwert aller "
         u"anderen um einen Zehntelpunkt oder weniger verschoben. Die Mittelwerte einzelner Gruppen beruhen auf "
         u"weniger Personen und verschieben sich stärker."},
        {Phrase::CertaintyUnknown, u"Mittelwerte weniger Personen verschieben sich leicht. Lesen Sie Unterschiede von "
                                   u"einigen Zehntelpunkten nicht als Unterschied."},
    };
}

}  // namespace circumspect::report
