// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/phrasebook/spanish.h"

namespace circumspect::report {

std::vector<PhraseEntry> spanishAppendixPhrases()
{
    return {
        {Phrase::AppendixTitle, u"Anexo: todas las cifras"},
        {Phrase::AppendixLead, u"Todas las cifras que se pueden mostrar, por enunciado y por grupo."},
        {Phrase::AppendixTableCaption, u"Las competencias y sus enunciados"},
        {Phrase::AppendixRowHeading, u"Competencia y enunciado"},
        {Phrase::AppendixItemsNote, u"«n» indica cuántas personas hay detrás de la media de todos los demás."},

        {Phrase::MethodTitle, u"Anexo: cómo se elaboraron las cifras"},
        {Phrase::MethodLead, u"Cada cifra se remonta a una regla; estas son las reglas, en palabras sencillas."},
        {Phrase::MethodCaption, u"Las reglas"},
        {Phrase::MethodFigure, u"Cifra"},
        {Phrase::MethodRule, u"Regla"},
        {Phrase::MethodCaution, u"Tenga en cuenta"},
        {Phrase::MethodStatement, u"La cifra de un enunciado es la media de las respuestas a ese único enunciado."},
        {Phrase::TopicStatement, u"Enunciado suelto"},
        {Phrase::TopicCount, u"Número de respuestas (n)"},
        {Phrase::TopicBoxes, u"Cuatro cuadrantes"},
        {Phrase::TopicSpread, u"Reparto de las respuestas"},
        {Phrase::TopicCoded, u"«o más» y «o menos»"},
        {Phrase::TopicWithheld, u"No mostrado"},
        {Phrase::CautionAverage,
         u"Una media oculta lo alejadas que están las opiniones. Una diferencia de una décima no significa nada."},
        {Phrase::CautionAllOthers,
         u"Reúne a personas que le encuentran en situaciones distintas; mire los grupos antes de sacar conclusiones."},
        {Phrase::CautionCount, u"Cuantas menos personas hay, más mueve la media una sola de ellas."},
        {Phrase::CautionGap, u"Una brecha no dice quién tiene razón. Muestra dónde vale la pena hablar."},
        {Phrase::CautionBoxes, u"Comparan sus competencias entre sí, no a usted con nadie más. Cerca de una línea, una "
                               u"sola respuesta puede cambiar el cuadrante."},
        {Phrase::CautionAgreement, u"Dice hasta qué punto se parecen las respuestas, no si son altas o bajas; con "
                                   u"pocas personas, es en sí mismo incierto."},
        {Phrase::CautionCoded,
         u"La cifra representa un intervalo; una diferencia respecto a ella es al menos así de grande."},
        {Phrase::CautionWithheld, u"No dice nada de lo que se respondió. Por favor, no intente averiguarlo; las "
                                  u"personas respondieron con la promesa de que nadie lo haría."},
        {Phrase::MethodAverages,
         u"La valoración que una persona hace de una competencia es la media de los enunciados a los que respondió. La "
         u"cifra de un grupo es la media de las valoraciones de sus miembros."},
        {Phrase::MethodValidRater,
         u"Una persona cuenta para una competencia si respondió al menos a la mitad de sus enunciados."},
        {Phrase::MethodNotObserved,
         u"«%1» y los enunciados sin respuesta se dejan fuera; nunca cuentan como un número."},
        {Phrase::MethodAllOthers,
         u"«Todos los demás» es la media de las personas de los grupos que se muestran. Cada persona cuenta una vez. "
         u"Las personas cuyo grupo no se muestra no entran en ninguna cifra de este informe."},
        {Phrase::MethodRounding, u"Las medias de los grupos se imprimen con un decimal. Las diferencias, los órdenes y "
                                 u"las frases se obtienen de las cifras impresas, nunca de decimales ocultos."},
        {Phrase::MethodGap, u"La brecha es su valoración menos la media de todos los demás. Mientras no sea de más de "
                            u"%1, ambas se consideran parecidas."},
        {Phrase::MethodBoxes, u"Los cuatro cuadrantes se dividen por la media de sus propias valoraciones y por la "
                              u"media de las valoraciones de todos los demás en el conjunto de las competencias."},
        {Phrase::MethodAgreement,
         u"El acuerdo compara la dispersión de las respuestas con la que daría el puro azar (el índice r_wg, frente a "
         u"un azar ligeramente asimétrico): hasta %1 se llama ausente; hasta %2, débil; hasta %3, moderado; hasta %4, "
         u"fuerte; por encima, muy fuerte."},
        {Phrase::MethodMinimum, u"Ninguna cifra de un grupo se basa en menos de tres personas. Los grupos más pequeños "
                                u"se combinan con otros o no se muestran, y tampoco se muestran las cifras de las que "
                                u"se podría deducir una respuesta por sustracción."},
        {Phrase::MethodSpread,
         u"Cuántas personas eligieron cada punto de la escala; la «distancia» es la separación media de las respuestas "
         u"respecto a su media. Se muestra solo a partir de cinco respuestas que no sean todas iguales."},
        {Phrase::MethodCoded, u"Las medias de grupos por encima de %1 o por debajo de %2 revelarían lo que respondió "
                              u"cada persona; se leen «%3» y «%4»."},
        {Phrase::CautionTitle, u"Lo que estas cifras no pueden decir"},
        {Phrase::CautionPerception, u"Son percepciones: cómo ven parte de lo que usted hace las personas que le "
                                    u"encuentran en algunas situaciones."},
        {Phrase::CautionNotForDecisions,
         u"Se recogieron con fines de desarrollo. No están hechas para decidir sobre salarios, puestos o contratos."},
        {Phrase::CautionSmallNumbers, u"Se basan en pocas personas. Lo que se repite en varias competencias y grupos "
                                      u"merece más confianza que una sola cifra."},
        {Phrase::CautionInstrument, u"Los autores del cuestionario dicen sobre su estado: «%1»."},

        {Phrase::LedgerTitle, u"Anexo: registro"},
        {Phrase::LedgerLead, u"Qué se mostró, se combinó, se limitó o no se muestra, y por qué."},
        {Phrase::LedgerLeadQuiet, u"No hubo que combinar, limitar ni dejar de mostrar nada."},
        {Phrase::LedgerShown, u"%1: se muestra."},
        {Phrase::LedgerMerged, u"%1: combinados en un solo grupo, por tener demasiado pocas respuestas."},
        {Phrase::LedgerWithheld, u"%1, no mostrado: %2."},
        {Phrase::LedgerWithheldBecause, u"%1, no mostrado (%2): %3."},
        {Phrase::LedgerCoded, u"%1, impreso con «o más» u «o menos»: %2."},
        {Phrase::LedgerOverall, u"la media general"},
        {Phrase::LedgerImportance, u"la importancia de «%1»"},
        {Phrase::LedgerEverything, u"todo"},
        {Phrase::LedgerCommentsGrouped, u"Comentarios impresos bajo el nombre del grupo: %1."},
        {Phrase::LedgerCommentsPooled,
         u"Comentarios reunidos, porque escribieron demasiado pocas personas de un mismo grupo: %1."},
        {Phrase::LedgerCommentsWithheld, u"Comentarios no mostrados: %1."},
        {Phrase::LedgerCommentsMasked, u"Palabras ocultadas en comentarios; […] figura en su lugar."},
        {Phrase::LedgerSpreadWithheld, u"%1, solo se muestran las medias, no cuánto difieren las respuestas (%2): %3."},
        {Phrase::LedgerEverywhere, u"en todas partes"},
        {Phrase::LedgerCompetencies, u"%n\u00a0competencia", u"%n\u00a0competencias"},
        {Phrase::LedgerStatements, u"%n\u00a0enunciado", u"%n\u00a0enunciados"},
        {Phrase::LedgerCommentsAdded,
         u"Comentarios llegados después de una versión anterior y añadidos, de al menos tres personas más."},

        {Phrase::GlossaryTitle, u"Anexo: términos empleados"},
        {Phrase::GlossaryLead, u"Los términos de este informe, en una frase cada uno."},
        {Phrase::GlossaryCaption, u"Glosario"},
        {Phrase::GlossaryAllOthersMeaning, u"todas las personas que respondieron sobre usted y cuyo grupo se muestra"},
        {Phrase::GlossaryAverage, u"Media"},
        {Phrase::GlossaryAverageMeaning,
         u"la suma de las valoraciones dividida por el número de personas que dieron una"},
        {Phrase::GlossaryCompetencyMeaning, u"un ámbito del liderazgo que varios enunciados describen en conjunto"},
        {Phrase::GlossaryGapMeaning, u"su valoración menos la media de todos los demás, en puntos de la escala"},
        {Phrase::GlossaryBlindSpotMeaning, u"algo que usted valora más alto que los demás"},
        {Phrase::GlossaryHiddenStrengthMeaning, u"algo que los demás valoran más alto que usted"},
        {Phrase::GlossaryAgreementMeaning,
         u"hasta qué punto respondieron las personas de forma parecida, sea lo que sea lo que respondieron"},
        {Phrase::GlossaryWithheldMeaning, u"no aparece, para que no se pueda deducir la respuesta de nadie"},
        {Phrase::GlossaryReleaseMeaning, u"una versión fija de las cifras; su número figura al pie de cada página"},
    };
}

}  // namespace circumspect::report
