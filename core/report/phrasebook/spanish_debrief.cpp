// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/phrasebook/spanish.h"

namespace circumspect::report {

std::vector<PhraseEntry> spanishDebriefPhrases()
{
    return {
        {Phrase::SpaceToWrite, u"espacio para escribir"},
        {Phrase::ThemesTitle, u"Temas e indicios"},
        {Phrase::ThemesLead,
         u"Un tema es un hilo que recorre varias cifras y varios comentarios. Con dos o tres basta."},
        {Phrase::ThemesLeadFilled, u"La conversación de devolución ha identificado %n\u00a0tema.",
         u"La conversación de devolución ha identificado %n\u00a0temas."},
        {Phrase::ThemesAskFigures, u"¿Qué mensaje se repite en las cifras y en los comentarios, y en más de un grupo?"},
        {Phrase::ThemesAskSurprise, u"¿Qué le ha sorprendido y a quién podría pedir un ejemplo?"},
        {Phrase::ThemesAskStrength, u"¿Qué punto fuerte podría ayudarle en lo que quiere cambiar?"},
        {Phrase::ThemesCaption, u"Los temas, lo que habla a favor y lo que habla en contra"},
        {Phrase::ThemesTheme, u"Tema"},
        {Phrase::ThemesFor, u"Lo que habla a favor"},
        {Phrase::ThemesAgainst, u"Lo que habla en contra"},
        {Phrase::ThemesOpen, u"Lo que quiero entender"},
        {Phrase::ThemesNotes, u"Lo que esto significa para mí"},
        {Phrase::PlanTitle, u"Mi plan de desarrollo"},
        {Phrase::PlanLead,
         u"Con dos o tres objetivos basta: uno que se practica cambia más que cinco que se escriben."},
        {Phrase::PlanLeadFilled, u"Se ha fijado %n\u00a0objetivo.", u"Se ha fijado %n\u00a0objetivos."},
        {Phrase::PlanLeadHeld, u"La conversación de devolución tuvo lugar el %1."},
        {Phrase::PlanCaption, u"Los objetivos y los primeros pasos hacia ellos"},
        {Phrase::PlanStep, u"Paso"},
        {Phrase::PlanGoal, u"Objetivo\u00a0%1"},
        {Phrase::PlanFrom, u"De: lo que hago hoy"},
        {Phrase::PlanTo, u"A: lo que se verá en su lugar"},
        {Phrase::PlanFirstStep, u"Primer paso, en un plazo de 14\u00a0días"},
        {Phrase::PlanStepBy, u"%1 (hasta el %2)"},
        {Phrase::PlanWhoNotices, u"Quién lo notará primero"},
        {Phrase::PlanMeasure, u"Cómo sabré que funciona"},
        {Phrase::PlanAfterDays, u"A los %1\u00a0días"},
        {Phrase::PlanProgressStarted, u"empezado"},
        {Phrase::PlanProgressDone, u"logrado"},
        {Phrase::PlanProgressDropped, u"abandonado"},
        {Phrase::PlanAgainCaption, u"Volver a mirar"},
        {Phrase::PlanAgainWhat, u"Qué"},
        {Phrase::PlanAgainWhen, u"Cuándo"},
        {Phrase::PlanAgainLearn, u"Lo que quiero aprender de ello"},
        {Phrase::PlanPulse, u"Pulso: unas pocas preguntas a unas pocas personas"},
        {Phrase::PlanRetest, u"Nueva medición: todo el cuestionario otra vez"},
        {Phrase::PlanAgainRule, u"Un pulso, al cabo de unos tres meses, pregunta solo por sus objetivos. Una nueva "
                                u"medición, al cabo de un año más o menos, muestra lo que los demás ven entonces; "
                                u"quienes responden están tan protegidos como esta vez."},
        {Phrase::SharingTitle, u"Devolver lo recibido"},
        {Phrase::SharingLead, u"Hay personas que le han dado su tiempo y su opinión sincera. Agradézcaselo antes de "
                              u"dos semanas y dígales qué hará con ello."},
        {Phrase::SharingThank, u"Dé las gracias a todas las personas invitadas, con las mismas palabras."},
        {Phrase::SharingHeard, u"Nombre algo que ha oído y que le alegra, y algo que le ha hecho pensar."},
        {Phrase::SharingDo, u"Nombre algo que hará de otra manera y diga cuándo se podrá ver."},
        {Phrase::SharingAsk, u"Pida que le digan cuándo lo ven y cuándo no."},
        {Phrase::SharingNever, u"No pregunte quién dijo qué y no se justifique."},
        {Phrase::SharingChoose, u"Lo que decido compartir"},
        {Phrase::SharingPicture, u"El retrato en una página"},
        {Phrase::SharingStrengths, u"Mis puntos fuertes: %1"},
        {Phrase::SharingGrowth, u"Mis áreas de mejora: %1"},
        {Phrase::SharingStrengthsPlain, u"Mis puntos fuertes"},
        {Phrase::SharingGrowthPlain, u"Mis áreas de mejora"},
        {Phrase::SharingGoal, u"Objetivo\u00a0%1: %2"},
        {Phrase::SharingGoalPlain, u"Mis objetivos"},
        {Phrase::SharingStep, u"Mi primer paso y cuándo lo daré"},
        {Phrase::SharingHelp, u"Para qué me gustaría recibir ayuda"},
        {Phrase::SharingNothing, u"Nada por ahora; este informe me pertenece"},
        {Phrase::SharingCaption, u"Con quién lo comparto"},
        {Phrase::SharingWith, u"Con quién"},
        {Phrase::SharingWhat, u"Qué"},
        {Phrase::SharingWhen, u"Cuándo y cómo"},
        {Phrase::SharingWords, u"Mis palabras de agradecimiento"},
    };
}

}  // namespace circumspect::report
