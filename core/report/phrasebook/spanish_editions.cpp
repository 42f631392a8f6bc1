// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/phrasebook/spanish.h"

namespace circumspect::report {

std::vector<PhraseEntry> spanishEditionPhrases()
{
    return {
        {Phrase::ThenTitle, u"Antes y ahora"},
        {Phrase::ThenLeadSome,
         u"La única competencia que se puede valorar ha cambiado más allá del ruido a ojos de los demás: %2.",
         u"En %1 de las %n\u00a0competencias que se pueden valorar, la opinión de los demás ha cambiado más allá del "
         u"ruido: %2."},
        {Phrase::ThenLeadNone,
         u"En %n\u00a0competencia que se puede valorar, la opinión de los demás no ha cambiado más de lo que explica "
         u"el ruido.",
         u"En ninguna de las %n\u00a0competencias que se pueden valorar ha cambiado la opinión de los demás más allá "
         u"del ruido."},
        {Phrase::ThenLeadNotJudged, u"Lo que los demás veían antes y lo que ven ahora, lado a lado; aquí no se puede "
                                    u"valorar si un cambio es más que ruido."},
        {Phrase::ThenChartTitle, u"Todos los demás, antes y ahora; la escala completa va de %1 a %2"},
        {Phrase::ThenAlt, u"Antes y ahora en %n\u00a0competencia. %1", u"Antes y ahora en %n\u00a0competencias. %1"},
        {Phrase::ThenAltRow, u"%1: %2, después %3."},
        {Phrase::ThenChange, u"Cambio"},
        {Phrase::ThenReading, u"Lectura"},
        {Phrase::ThenBeyond, u"más que ruido"},
        {Phrase::ThenWithin, u"dentro del ruido"},
        {Phrase::ThenNotJudged, u"no valorado"},
        {Phrase::ThenNoise, u"Dentro del ruido: trazo fino"},
        {Phrase::ThenRule,
         u"Un cambio es más que ruido cuando supera 1,96 veces su error típico: la raíz cuadrada de s²/n de antes más "
         u"s²/n de ahora, donde s es la desviación típica publicada de los promedios de las personas y n su número. "
         u"Donde no se puede publicar ninguna desviación típica, el cambio no se valora."},
        {Phrase::ThenCommonMost,
         u"De quienes respondieron ahora, tres cuartas partes o más ya habían respondido antes."},
        {Phrase::ThenCommonHalf, u"De quienes respondieron ahora, al menos la mitad, pero menos de tres cuartas "
                                 u"partes, ya habían respondido antes."},
        {Phrase::ThenCommonFew, u"Menos de la mitad de quienes respondieron ahora habían respondido antes: parte de "
                                u"cualquier cambio puede ser un cambio de personas."},
        {Phrase::ThenCommonUnknown, u"En este archivo no se sabe cuántas personas respondieron las dos veces: parte de "
                                    u"cualquier cambio puede ser un cambio de personas."},
        {Phrase::ThenBackHeading, u"Sus propias valoraciones, mirando atrás"},
        {Phrase::ThenBackLead, u"Más tarde valoró también cómo era usted en %1, tal como lo ve hoy (%2)."},
        {Phrase::ThenBackCaption, u"Sus propias valoraciones de entonces, mirando atrás y ahora"},
        {Phrase::ThenBackChange, u"Cambio"},
        {Phrase::ThenBackChangeBack, u"Cambio, mirando atrás"},
        {Phrase::ThenBackShift, u"Desplazamiento de su vara de medir"},
        {Phrase::ThenBackRule,
         u"El cambio es ahora menos entonces, cada uno valorado en su momento. El cambio mirando atrás es ahora menos "
         u"entonces tal como lo valora hoy. El desplazamiento de su vara de medir es la diferencia entre las dos "
         u"valoraciones de entonces; por debajo de cero, hoy juzga con más severidad cómo era. Ninguno de los dos "
         u"cambios es por sí solo el correcto: la memoria y el deseo de haber mejorado tiñen la mirada atrás."},
        {Phrase::ThenCautionTitle, u"Lea los cambios con cautela"},
        {Phrase::ThenCaution,
         u"Las cifras muy altas y muy bajas vuelven por sí solas hacia el centro, algunas personas le ven en un papel "
         u"distinto al de entonces y las expectativas crecen. De veinte competencias que no han cambiado, una más o "
         u"menos parecerá cambiada por azar. Mire primero lo que se propuso cambiar."},
        {Phrase::SummaryTitle, u"Resumen: %1"},
        {Phrase::SummaryCautionTitle, u"Para quién es este resumen"},
        {Phrase::SummaryCaution,
         u"Para quienes organizan el programa. No contiene comentarios ni enunciados sueltos y no sirve de base para "
         u"decisiones sobre una persona. El informe completo pertenece a la persona de la que trata."},
        {Phrase::LetterTitle, u"Antes de leer"},
        {Phrase::CoachTitle, u"Ejemplar del coach"},
        {Phrase::CoachFooter, u"Ejemplar del coach, solo para el desarrollo"},
        {Phrase::CoachBelongs, u"Este ejemplar es para el coach de la persona nombrada arriba. No muestra nada que no "
                               u"muestre el informe de esa persona y no está pensado para entregarlo a nadie más."},
        {Phrase::PatternsTitle, u"Patrones y preguntas"},
        {Phrase::PatternsLead, u"%n\u00a0patrón destaca en las cifras impresas.",
         u"%n\u00a0patrones destacan en las cifras impresas."},
        {Phrase::PatternsLeadNone,
         u"Ningún patrón destaca en las cifras impresas; empiece por aquello de lo que la persona quiera hablar."},
        {Phrase::PatternsCaption, u"Lo que destaca y una pregunta para empezar"},
        {Phrase::PatternsPattern, u"Patrón"},
        {Phrase::PatternsFigures, u"En las cifras"},
        {Phrase::PatternsQuestion, u"Una pregunta para empezar"},
        {Phrase::PatternSelfOthers, u"%1: autoevaluación %2, todos los demás %3 (%4)"},
        {Phrase::PatternGroupFigures, u"%1: %2, %3"},
        {Phrase::PatternAgreement, u"%1: acuerdo %2"},
        {Phrase::PatternOthers, u"%1: todos los demás %2"},
        {Phrase::PatternGroups, u"Grupos que difieren"},
        {Phrase::PatternDisagree, u"Desacuerdo"},
        {Phrase::PatternStrength, u"Punto fuerte en que apoyarse"},
        {Phrase::PatternChanged, u"Cambio desde entonces"},
        {Phrase::PatternBlindAsk,
         u"¿Qué hace usted aquí que los demás quizá no llegan a ver? ¿Cuándo lo notó alguien por última vez?"},
        {Phrase::PatternHiddenAsk,
         u"Los demás ven más de esto que usted. ¿Qué ven, y qué le impide tenerlo en cuenta?"},
        {Phrase::PatternGroupsAsk, u"¿Qué hay de distinto en la manera en que trata con estos dos grupos?"},
        {Phrase::PatternDisagreeAsk, u"¿Para quién funciona bien y en qué situaciones no?"},
        {Phrase::PatternStrengthAsk, u"¿Cómo llegó a hacerlo bien y dónde podría ayudarle en algo más difícil?"},
        {Phrase::PatternChangedAsk, u"¿Qué ha hecho de otra manera desde entonces y quién le ayudó?"},
        {Phrase::PatternsRule, u"Figuran como mucho %1 de cada tipo, los más claros primero: diferencias de más de %2, "
                               u"grupos separados por más de %3, acuerdo ausente o débil, cambios que son más que "
                               u"ruido y el promedio más alto. Todo se deduce de cifras impresas."},
        {Phrase::PatternsNotes, u"Mis hipótesis"},
        {Phrase::QualityTitle, u"Calidad de las respuestas"},
        {Phrase::QualityUniform, u"Algunas respuestas fueron uniformes: la misma respuesta a la mayoría de los "
                                 u"enunciados. Puede ser sincero y no es motivo para dudar del resto."},
        {Phrase::QualityPlain, u"Ninguna respuesta fue llamativamente uniforme."},
        {Phrase::QualityUnknown, u"Aquí no se sabe si algunas respuestas fueron uniformes: este ejemplar no lo hizo "
                                 u"quien custodia las respuestas."},
        {Phrase::CoachNotesTitle, u"Notas del coach"},
        {Phrase::CoachNotesLead,
         u"Notas privadas, impresas porque el coach las pidió. No forman parte del informe de la persona."},
    };
}

}  // namespace circumspect::report
