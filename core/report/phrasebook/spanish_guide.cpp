// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/phrasebook/spanish.h"

namespace circumspect::report {

std::vector<PhraseEntry> spanishGuidePhrases()
{
    return {
        {Phrase::CoverRoleAndOrganisation, u"%1, %2"},
        {Phrase::CoverCycle, u"Ciclo"},
        {Phrase::CoverWave, u"Ola"},
        {Phrase::CoverInstrument, u"Cuestionario"},
        {Phrase::CoverInstrumentVersion, u"%1, versión\u00a0%2"},
        {Phrase::CoverRelease, u"Versión publicada"},
        {Phrase::CoverReleaseValue, u"N.º\u00a0%1, elaborada el %2"},
        {Phrase::CoverCounts, u"A quién se invitó y quién respondió"},
        {Phrase::CoverBelongsTo,
         u"Este informe le pertenece. Se elaboró para su desarrollo y para nada más; usted decide quién más lo lee."},

        {Phrase::GuideTitle, u"Cómo leer este informe"},
        {Phrase::GuideLead,
         u"Las respuestas de %n\u00a0persona están detrás de las cifras llamadas «Todos los demás» en este informe.",
         u"Las respuestas de %n\u00a0personas están detrás de las cifras llamadas «Todos los demás» en este informe."},
        {Phrase::GuideLeadWithoutCount,
         u"Esta página explica cómo las respuestas se convirtieron en las cifras que siguen."},
        {Phrase::GuideNoOthersTitle, u"Lo que este informe no puede mostrar"},
        {Phrase::GuideNoOthers, u"No se puede mostrar ninguna valoración de otras personas, porque no han respondido "
                                u"suficientes. Las páginas siguientes contienen únicamente su propia visión."},
        {Phrase::GuideNothing, u"No se puede mostrar ninguna valoración, porque no han respondido suficientes personas "
                               u"y no hay autoevaluación."},
        {Phrase::GuideNoSelf,
         u"No hay autoevaluación, por lo que nada en este informe compara su propia visión con la de los demás."},

        {Phrase::GuideScaleHeading, u"La escala"},
        {Phrase::GuideScale, u"Cada enunciado se valoró de %1 («%2») a %3 («%4»)."},
        {Phrase::GuideNotObserved, u"«%1» cuenta como falta de respuesta y nunca entra en una media."},

        {Phrase::GuideGroupsHeading, u"Quién es quién"},
        {Phrase::GuideSelf, u"Su propia valoración."},
        {Phrase::GuideManager,
         u"Visión mostrada por separado. Todas las personas de este grupo lo sabían antes de responder."},
        {Phrase::GuideGroup, u"Una media, mostrada solo si respondieron al menos tres personas."},
        {Phrase::GuideCombined, u"Grupos mostrados como uno solo, porque al menos uno de ellos tenía demasiado pocas "
                                u"respuestas para mostrarse por separado."},
        {Phrase::GuideAllOthers, u"Todas las personas de los grupos anteriores excepto usted. Cada persona cuenta una "
                                 u"vez, sea cual sea su grupo."},
        {Phrase::GuideAllOthersAlone,
         u"Todas las personas excepto usted. Cada persona cuenta una vez, sea cual sea su grupo."},

        {Phrase::GuideWithheldHeading, u"Qué se combinó o no se muestra"},
        {Phrase::GuideNothingWithheld, u"En este informe no hubo que combinar ni dejar de mostrar nada."},
        {Phrase::GuideWhyWithheld,
         u"Una cifra se muestra solo si nadie puede deducir de ella quién dio qué respuesta. Donde eso no se puede "
         u"garantizar, aparece en su lugar «no mostrado» con una de estas dos razones: «%1» o «%2»."},
        {Phrase::GuideMerged,
         u"%1: se muestran juntos, porque al menos uno de estos grupos tenía demasiado pocas respuestas."},
        {Phrase::GuideHiddenGroup, u"%1: no mostrado (%2)."},
        {Phrase::GuideColumnWithheld, u"%1: no mostrado (%2)."},
        {Phrase::GuideCellsWithheld, u"%1: %n\u00a0cifra suelta no se muestra. El registro del anexo la indica.",
         u"%1: %n\u00a0cifras sueltas no se muestran. El registro del anexo las enumera."},
        {Phrase::GuideCellsWithheldHere, u"%1: %n\u00a0cifra suelta no se muestra.",
         u"%1: %n\u00a0cifras sueltas no se muestran."},

        {Phrase::GuideSymbolsHeading, u"Símbolos y signos"},
        {Phrase::GuideSignsCaption, u"Signos en tablas y gráficos"},
        {Phrase::GuideHollow, u"Marca hueca"},
        {Phrase::GuideHollowMeaning,
         u"una cifra que no se muestra; la marca está en el borde del gráfico y no dice nada sobre el valor"},
        {Phrase::GuideSignCountMeaning, u"de cuántas personas son las respuestas que hay detrás de una media"},
        {Phrase::GuideSignGapMeaning, u"su valoración menos la media de todos los demás: «+» donde la suya es más "
                                      u"alta, «−» donde lo es la de ellos"},
        {Phrase::GuideSignNoAnswerMeaning, u"no se dio ninguna respuesta; no se oculta nada"},
        {Phrase::GuideSignWithheldMeaning,
         u"la cifra existe, pero no se muestra, para proteger a quienes respondieron"},
        {Phrase::GuideSignCodedMeaning,
         u"la media está en este punto o más allá; más cerca del extremo de la escala revelaría lo que respondió cada "
         u"persona. Los gráficos la dibujan en este punto"},
        {Phrase::GuideSignAgreementMeaning, u"hasta qué punto se parecen las respuestas, en cinco grados: %1"},
        {Phrase::GuideSignReversed, u"(invertido)"},
        {Phrase::GuideSignReversedMeaning,
         u"el enunciado describe lo contrario de la competencia; sus cifras se invierten, de modo que una cifra alta "
         u"significa siempre más de la competencia"},

        {Phrase::GuideDifferencesHeading, u"¿Cuánto es una diferencia?"},
        {Phrase::GuideDifferences, u"En este informe, dos valoraciones se consideran distintas cuando las separa más "
                                   u"de %1. Las diferencias menores son normales entre personas que ven lo mismo."},
        {Phrase::GuideAskTitle, u"Por favor, no intente averiguar quién dijo qué"},
        {Phrase::GuideAsk, u"Las personas respondieron con la promesa de que nadie lo haría. La pregunta más útil es "
                           u"qué hace usted para que respondieran así, y es libre de pedirles ejemplos a todas."},

        {Phrase::CertaintyFew, u"Detrás de estas medias hay pocas personas: si una de ellas hubiera respondido en todo "
                               u"un punto más arriba o más abajo, una media se habría movido un cuarto de punto o más. "
                               u"Tome las cifras como impresiones de las que conviene hablar."},
        {Phrase::CertaintySome, u"Si una sola persona hubiera respondido en todo un punto más arriba o más abajo, una "
                                u"media de todos los demás se habría movido una o dos décimas de punto, y la de un "
                                u"solo grupo, más. Las diferencias de ese tamaño significan poco."},
        {Phrase::CertaintyMany, u"Si una sola persona hubiera respondido en todo un punto más arriba o más abajo, una "
                                u"media de todos los demás se habría movido una décima de punto o menos. Las medias de "
                                u"cada grupo se basan en menos personas y se mueven más."},
        {Phrase::CertaintyUnknown, u"Las medias de pocas personas se mueven con facilidad. No vea una diferencia en "
                                   u"unas pocas décimas de punto."},
    };
}

}  // namespace circumspect::report
