// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/phrasebook/spanish.h"

namespace circumspect::report {

std::vector<PhraseEntry> spanishCohortPhrases()
{
    return {
        {Phrase::CohortTitle, u"Informe de la cohorte"},
        {Phrase::CohortWhole, u"La cohorte completa"},
        {Phrase::CohortOnly, u"Solo: %1"},
        {Phrase::CohortBelongsTo, u"Este informe trata de la cohorte en su conjunto. No dice nada de ningún "
                                  u"participante en particular; le pedimos que no intente deducirlo."},
        {Phrase::CohortParticipants, u"Participantes"},
        {Phrase::CohortParticipantsValue, u"%1 de %2"},
        {Phrase::CohortCountParticipants, u"%n\u00a0participante", u"%n\u00a0participantes"},
        {Phrase::CohortCountOrganisations, u"%n\u00a0organización", u"%n\u00a0organizaciones"},
        {Phrase::CohortReports, u"Informes publicados"},
        {Phrase::CohortReportsValue, u"%1 de %2, el último elaborado el %3"},
        {Phrase::CohortParticipation, u"Participación"},
        {Phrase::CohortParticipationLead, u"Han respondido %1 de las %2 personas invitadas (%3)."},
        {Phrase::CohortPercent, u"%1\u00a0%"},
        {Phrase::CohortShare, u"Proporción"},
        {Phrase::CohortTogether, u"Todos los grupos juntos"},
        {Phrase::CohortGroupsCaption, u"Invitaciones y respuestas, por grupo"},
        {Phrase::CohortOrganisationsCaption, u"Invitaciones y respuestas, por organización"},
        {Phrase::CohortOrganisation, u"Organización"},
        {Phrase::CohortOtherOrganisations, u"Las demás organizaciones juntas"},
        {Phrase::CohortNoOrganisation,
         u"Una organización solo se nombra si tanto ella como el conjunto de las no nombradas tienen al menos %1 "
         u"participantes. Aquí no es así, de modo que las cifras valen para todas juntas."},
        {Phrase::CohortNotReleased,
         u"%n\u00a0participante no tiene informe publicado en esta ola y no entra en ninguna cifra.",
         u"%n\u00a0participantes no tienen informe publicado en esta ola y no entran en ninguna cifra."},
        {Phrase::CohortTooFew, u"demasiado pocos participantes"},
        {Phrase::CohortSpread, u"Cómo se ve a la cohorte"},
        {Phrase::CohortSpreadLead, u"De media, todos los demás valoran más alto %1 (%2) y más bajo %3 (%4)."},
        {Phrase::CohortSpreadLeadSame, u"De media, todos los demás valoran cada competencia con %1."},
        {Phrase::CohortSpreadLeadNone, u"Demasiado pocos participantes tienen cifras que se puedan mostrar aquí."},
        {Phrase::CohortSpreadChartTitle, u"Cómo se reparten los participantes en torno a la media de todos los demás"},
        {Phrase::CohortSpreadAlt, u"Fila para %n\u00a0competencia. %1",
         u"Filas para %n\u00a0competencias, primero la media más alta. %1"},
        {Phrase::CohortLowerQuarter, u"Cuarto inferior"},
        {Phrase::CohortMedian, u"Mediana"},
        {Phrase::CohortUpperQuarter, u"Cuarto superior"},
        {Phrase::CohortMiddleHalf, u"Mitad central de los participantes"},
        {Phrase::CohortTenths, u"Décimas partes de los participantes"},
        {Phrase::CohortSpreadRule,
         u"Una cuarta parte de los participantes está en el cuarto inferior o por debajo, la mitad en la mediana o por "
         u"debajo y una cuarta parte en el cuarto superior o por encima. Se muestran a partir de %1 participantes con "
         u"una cifra impresa; «n» los cuenta."},
        {Phrase::CohortSelf, u"Autoevaluación y valoración ajena en la cohorte"},
        {Phrase::CohortSelfLead,
         u"En %n\u00a0competencia, la media de las autoevaluaciones está más de %3 por encima (%1) o por debajo (%2) "
         u"de la de todos los demás.",
         u"De %n\u00a0competencias, la media de las autoevaluaciones está más de %3 por encima de la de todos los "
         u"demás en %1, y por debajo en %2."},
        {Phrase::CohortSelfLeadAlike, u"De media, los participantes se ven más o menos como los ven todos los demás: "
                                      u"en ningún caso la distancia supera %1."},
        {Phrase::CohortSelfLeadNone, u"Demasiado pocos participantes tienen una autoevaluación y una cifra de todos "
                                     u"los demás que se puedan comparar aquí."},
        {Phrase::CohortSelfChartTitle, u"Medias de la cohorte en toda la escala, de %1 a %2"},
        {Phrase::CohortSelfRule, u"Cada media cuenta a los participantes cuya cifra está impresa en su propio informe; "
                                 u"no tienen por qué ser exactamente las mismas personas."},
        {Phrase::CohortHeat, u"Cada enunciado, grupo por grupo"},
        {Phrase::CohortHeatLead,
         u"La media más alta de todos los demás es la de «%1» (%2); la más baja, la de «%3» (%4)."},
        {Phrase::CohortHeatChartTitle, u"Medias de la cohorte por enunciado y grupo (%1)"},
        {Phrase::CohortHeatAlt, u"Tabla en colores de %n\u00a0enunciado por grupo. %1",
         u"Tabla en colores de %n\u00a0enunciados por grupo. %1"},
        {Phrase::CohortHeatRule, u"Un grupo cuenta donde figura solo en el informe de un participante; donde se unió a "
                                 u"otro, entra únicamente en la media de todos los demás."},
        {Phrase::CohortGoals, u"Objetivos de desarrollo"},
        {Phrase::CohortGoalsLead, u"%1 han anotado %n\u00a0objetivo.", u"%1 han anotado %n\u00a0objetivos."},
        {Phrase::CohortGoalsNone,
         u"Los objetivos se cuentan en cuanto al menos %1 participantes de %2 organizaciones han anotado uno."},
        {Phrase::CohortGoalsNote, u"Donde se ha indicado de qué competencia trata un objetivo, aquí se cuenta. Los "
                                  u"objetivos mismos están escritos con las palabras de cada uno y no se citan."},
        {Phrase::CohortGoalsCaption, u"De qué tratan los objetivos"},
        {Phrase::CohortGoalsRule,
         u"Se nombra una competencia cuando tratan de ella los objetivos de al menos %1 participantes de %2 "
         u"organizaciones y las demás personas con objetivos, si las hay, son como mínimo otras tantas."},
        {Phrase::CohortChange, u"Antes y ahora"},
        {Phrase::CohortChangeLead, u"De %4 a %5, con más claridad de lo que explicaría el azar, la media de todos los "
                                   u"demás subió en %1 y bajó en %2 de las %3 competencias."},
        {Phrase::CohortChangeLeadNone,
         u"De %1 a %2, ninguna competencia cambió con más claridad de lo que explicaría el azar."},
        {Phrase::CohortChangeLeadWithheld,
         u"Demasiado pocos participantes tienen cifras en ambas olas, de modo que no se puede mostrar ningún cambio."},
        {Phrase::CohortChangeOverall,
         u"En el conjunto de las competencias, la media pasó de %1 a %2: un cambio de %3."},
        {Phrase::CohortChangeOverallInterval,
         u"Los datos son compatibles con cualquier valor de %1 a %2 puntos (intervalo del 95\u00a0%)."},
        {Phrase::CohortChangeEffect, u"Tamaño del efecto g\u00a0=\u00a0%1."},
        {Phrase::CohortChangeEffectInterval,
         u"Tamaño del efecto g\u00a0=\u00a0%1 (intervalo del 95\u00a0% de %2 a %3)."},
        {Phrase::CohortChangeRisen, u"%1 de %n\u00a0participante recibe en conjunto una valoración más alta que antes.",
         u"%1 de los %n\u00a0participantes reciben en conjunto una valoración más alta que antes."},
        {Phrase::CohortChangeReliable, u"De %n\u00a0participante, más allá del ruido: %1 al alza, %2 a la baja.",
         u"De %n\u00a0participantes, %1 (%3, con un intervalo del 95\u00a0% de %4 a %5) han subido en conjunto más "
         u"allá del ruido y %2 han bajado."},
        {Phrase::CohortUp, u"Suben más allá del ruido"},
        {Phrase::CohortDown, u"Bajan más allá del ruido"},
        {Phrase::CohortChangeRuleReliable,
         u"«Más allá del ruido» cuenta a los participantes cuyo propio cambio supera 1,96 veces su error típico, según "
         u"la regla de sus propios informes y solo con cifras impresas. Los participantes cuyos informes no imprimen "
         u"desviación típica no cuentan ni en un sentido ni en el otro. Se muestra a partir de %1 participantes."},
        {Phrase::CohortChangePairs, u"%n\u00a0participante tiene informe en ambas olas y se compara.",
         u"%n\u00a0participantes tienen informes en ambas olas y se comparan."},
        {Phrase::CohortDropOuts, u"%n\u00a0participante tiene informe en %1, pero no en %2.",
         u"%n\u00a0participantes tienen informe en %1, pero no en %2."},
        {Phrase::CohortChangeChartTitle, u"Media de todos los demás en ambas olas"},
        {Phrase::CohortChangeAlt, u"Línea de antes a después para %n\u00a0competencia. %1",
         u"Líneas de antes a después para %n\u00a0competencias. %1"},
        {Phrase::CohortChangeAltRow, u"%1: de %2 a %3."},
        {Phrase::CohortChanged, u"Cambio"},
        {Phrase::CohortInterval, u"Intervalo del 95\u00a0%"},
        {Phrase::CohortEffect, u"Efecto g"},
        {Phrase::CohortP, u"p"},
        {Phrase::CohortFromTo, u"%1 a %2"},
        {Phrase::CohortBelow, u"<\u00a0%1"},
        {Phrase::CohortNoise, u"Línea fina: no más claro que el azar"},
        {Phrase::CohortChangeRuleInterval,
         u"El intervalo contiene los cambios compatibles con estos datos; si contiene el 0, la dirección es incierta."},
        {Phrase::CohortChangeRuleEffect,
         u"El efecto g es el cambio medido en cuánto se separan los participantes (g de Hedges con la media de ambas "
         u"desviaciones típicas); su intervalo (Bonett 2008) se muestra a partir de %1 pares."},
        {Phrase::CohortChangeRuleP, u"p procede de una prueba t pareada, ajustada por contrastar varias competencias a "
                                    u"la vez (Benjamini y Hochberg); por debajo de %1, un cambio se considera más "
                                    u"claro que el azar. Un guion figura donde todos cambiaron por igual."},
        {Phrase::CohortChangeCautionTitle, u"Antes de hablar de un efecto"},
        {Phrase::CohortChangeCaution,
         u"Nadie se comparó con personas que no participaron, de modo que otras razones pueden explicar un cambio. Las "
         u"medias muy bajas o muy altas tienden al centro al medir de nuevo, y quienes respondieron en la segunda ola "
         u"no tienen por qué ser los de la primera."},
        {Phrase::CohortFigures, u"Anexo: todas las cifras de la cohorte"},
        {Phrase::CohortFiguresLead,
         u"Medias de los participantes, por enunciado y grupo; «%1» significa demasiado pocos participantes."},
        {Phrase::CohortMethod, u"Cómo se obtuvieron estas cifras"},
        {Phrase::CohortMethodLead,
         u"Todo procede de informes publicados; para ello no se abrió ninguna respuesta individual."},
        {Phrase::CohortMethodAverages,
         u"Una cifra es la media, sobre los participantes, de lo que imprimen sus propios informes. Cada participante "
         u"cuenta una vez, sea cual sea el número de respuestas. Lo que un informe no muestra no cuenta."},
        {Phrase::CohortMethodFloors,
         u"Una cifra requiere al menos %1 participantes de %2 organizaciones; los cuartos, %3 participantes; las "
         u"décimas partes, %4. Lo mismo vale para quienes quedan fuera de una selección."},
        {Phrase::CohortMethodCoded,
         u"Una cifra que un informe imprime como «%1» o «%2» cuenta con el número que nombra; cerca de los extremos de "
         u"la escala, las medias son por ello algo moderadas."},
        {Phrase::CohortMethodNorms, u"No hay norma externa: nada aquí dice si esta cohorte es mejor o peor que otros "
                                    u"líderes. Los cuartos y las medianas describen solo esta cohorte."},
        {Phrase::CohortMethodReliability,
         u"La fiabilidad del cuestionario no se estima aquí, porque para ello harían falta respuestas individuales. "
         u"Con pocos participantes las medias se mueven con facilidad: no interprete diferencias de menos de un cuarto "
         u"de punto."},
        {Phrase::CohortCautionTitle, u"Para qué sirve este informe"},
        {Phrase::CohortCaution, u"Ayuda a planificar el aprendizaje de todo un grupo. No está hecho para comparar "
                                u"personas ni organizaciones, ni para decisiones sobre sueldos, puestos o contratos."},
    };
}

}  // namespace circumspect::report
