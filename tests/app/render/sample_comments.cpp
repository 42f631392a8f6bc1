// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/render/sample_comments.h"

#include <vector>

namespace circumspect::tests {

QStringList sampleComments(int question)
{
    const QStringList start = {
        QStringLiteral(
            "Ask for our view before the decision is made, not after. The waterfront meetings showed how much "
            "goodwill there is when people are heard early."),
        QStringLiteral(
            "Déléguer davantage. L’équipe est prête à assumer plus de responsabilités ; en cas de désaccord, "
            "dites-nous « pourquoi » et laissez-nous essayer. Les réunions du lundi pourraient être animées à "
            "tour de rôle, ce qui aiderait aussi les plus jeunes à prendre confiance."),
        QStringLiteral("Contar más historias sobre lo que ya funciona: la gente del barrio no sabe cuántas cosas han "
                       "cambiado. ¿Por qué no invitar a los vecinos a la próxima presentación?"),
        QStringLiteral("Früher „Nein“ sagen. Vieles wird begonnen, weniges beendet; für die Ämter wäre eine klare "
                       "Reihenfolge der größten Vorhaben hilfreich – auch wenn das unbequem ist."),
        QStringLiteral("Share the numbers."),
        QStringLiteral(
            "When the budget was cut in spring, three departments learned of it from the newspaper. Nobody doubted the "
            "need, but the way it reached us cost weeks of trust. I would like to see a short meeting with the heads "
            "of "
            "department whenever something of that size is about to be announced, even if the answer is only that "
            "nothing "
            "can be said yet.\nI would also like to see the data behind such choices. The dashboard that was built "
            "last "
            "year is good, and hardly anybody outside the fourth floor has seen it. Put it on the table at the start "
            "of "
            "the weekly meeting and ask what surprises us; that alone would change how people prepare, and it would "
            "make "
            "it easier to disagree about facts instead of about persons."),
    };
    const QStringList stop = {
        QStringLiteral("Checking every slide yourself."),
        QStringLiteral(
            "Rewriting other people’s drafts late at night. They read it as distrust, although I know that it is "
            "meant as help."),
        QStringLiteral("Ne plus annoncer de nouveaux projets avant que les précédents n’aient porté leurs fruits."),
        QStringLiteral("Sitzungen ohne Tagesordnung. Übergroße Runden, in denen am Ende niemand für das Ergebnis "
                       "zuständig ist, kosten uns jede Woche Stunden."),
        QStringLiteral("Interrumpir cuando alguien explica un problema técnico; a veces la tercera frase es la "
                       "importante."),
    };
    const QStringList keep = {
        QStringLiteral("Walking the neighbourhoods. It is noticed."),
        QStringLiteral("Votre intégrité : même sous pression, vous dites la même chose à tout le monde."),
        QStringLiteral(
            "La cercanía con los equipos de calle, y la memoria para los nombres. Eso no se aprende en ningún "
            "curso."),
        QStringLiteral("Die Ruhe in der Krise. Während des Hochwassers wusste jede und jeder, was zu tun war."),
        QStringLiteral("Giving credit in public and criticism in private."),
        QStringLiteral("Keeping promises small enough to keep them."),
        QStringLiteral(
            "The Friday notes. They are short, honest and useful, and they are the first thing that many of us "
            "read. Please never let anybody turn them into a newsletter."),
    };
    return std::vector<QStringList>{start, stop, keep}[static_cast<std::size_t>(question)];
}

}  // namespace circumspect::tests
