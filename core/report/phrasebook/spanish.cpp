// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/phrasebook/spanish.h"

#include "report/phrasebook/promise_phrases.h"

namespace circumspect::report {

std::vector<PhraseEntry> spanishPhrases()
{
    std::vector<PhraseEntry> all = spanishCommonPhrases();
    for (const std::vector<PhraseEntry> &part :
         {spanishGuidePhrases(), spanishPagePhrases(), spanishDebriefPhrases(), spanishEditionPhrases(),
          spanishAppendixPhrases(), spanishCohortPhrases(), spanishPromisePhrases()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

std::vector<PhraseEntry> spanishCommonPhrases()
{
    return {
        {Phrase::ReportTitle, u"Informe de feedback de 360\u00a0grados"},
        {Phrase::Footer, u"Solo para el desarrollo personal"},
        {Phrase::PageLabel, u"Página\u00a0%1 de %2"},
        {Phrase::DateFormat, u"d 'de' MMMM 'de' yyyy"},
        {Phrase::DateFormatFirst, u"d 'de' MMMM 'de' yyyy"},
        {Phrase::ListBetween, u", "},
        {Phrase::ListLast, u" y "},
        {Phrase::ListLastBeforeI, u" e "},
        {Phrase::PartsBetween, u"; "},
        {Phrase::Labelled, u"%1: %2"},
        {Phrase::LabelOnly, u"%1:"},
        {Phrase::Quoted, u"«%1»"},

        {Phrase::Self, u"Autoevaluación"},
        {Phrase::AllOthers, u"Todos los demás"},
        {Phrase::CombinedBetween, u" + "},
        {Phrase::NeutralLeader, u"la persona evaluada"},

        {Phrase::Withheld, u"no mostrado"},
        {Phrase::WithheldBecause, u"no mostrado: %1"},
        {Phrase::TooFewAnswers, u"demasiado pocas respuestas"},
        {Phrase::WouldLetAnswersBeWorkedOut, u"permitiría deducir respuestas"},
        {Phrase::NoAnswerMark, u"–"},
        {Phrase::NoAnswer, u"sin respuesta"},
        {Phrase::OrMore, u"%1 o más"},
        {Phrase::OrLess, u"%1 o menos"},
        {Phrase::GapOrHigher, u"%1 o superior"},
        {Phrase::GapOrLower, u"%1 o inferior"},
        {Phrase::AnswerCount, u"n = %1"},
        {Phrase::NotTold, u"no se indica, para proteger a quienes respondieron"},
        {Phrase::HalfAPoint, u"medio punto"},
        {Phrase::OnePoint, u"un punto"},
        {Phrase::Points, u"%1\u00a0punto", u"%1\u00a0puntos"},
        {Phrase::ReversedItem, u"%1 (invertido)"},

        {Phrase::BandLack, u"ausente"},
        {Phrase::BandWeak, u"débil"},
        {Phrase::BandModerate, u"moderado"},
        {Phrase::BandStrong, u"fuerte"},
        {Phrase::BandVeryStrong, u"muy fuerte"},

        {Phrase::ColumnGroup, u"Grupo"},
        {Phrase::ColumnInvited, u"Invitaciones"},
        {Phrase::ColumnAnswered, u"Respuestas"},
        {Phrase::ColumnCompetency, u"Competencia"},
        {Phrase::ColumnStatement, u"Enunciado"},
        {Phrase::ColumnCount, u"n"},
        {Phrase::ColumnAgreement, u"Acuerdo"},
        {Phrase::ColumnGap, u"Brecha"},
        {Phrase::ColumnDifference, u"Diferencia"},
        {Phrase::ColumnBox, u"Cuadrante"},
        {Phrase::ColumnCombined, u"Grupos reunidos"},
        {Phrase::ColumnNumber, u"N.º"},
        {Phrase::ColumnPoint, u"Punto"},
        {Phrase::ColumnMeaning, u"Significado"},
        {Phrase::ColumnSign, u"Signo"},
        {Phrase::ColumnTerm, u"Término"},

        {Phrase::SpokenTable, u"Tabla: %1"},
        {Phrase::SpokenWithheld, u"%1 (%2)"},
        {Phrase::SpokenBoxPoint, u"%1. %2: %3 %4, %5 %6"},
        {Phrase::SpokenMarked, u"%1 (fila señalada)"},
        {Phrase::SpokenSpace, u"%1: espacio para escribir"},
        {Phrase::SpokenContents, u"Contenido"},
        {Phrase::SpokenSkip, u"Ir directamente al informe"},
        {Phrase::SpokenPicture, u"El gráfico en palabras"},
    };
}

}  // namespace circumspect::report
