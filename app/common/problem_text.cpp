// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/problem_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace circumspect::common {

namespace {

/// The translation context.
class ProblemText {
    Q_DECLARE_TR_FUNCTIONS(ProblemText)
};

struct Problem {
    const char *code;
    const char *words;  ///< with %1, %2 for what stands after the bars
};

constexpr std::array kProblems = {
    Problem{"damaged_envelope", QT_TRANSLATE_NOOP("ProblemText", "its envelope is damaged")},
    Problem{"damaged_letter", QT_TRANSLATE_NOOP("ProblemText", "what is sealed in it is damaged or cut off")},
    Problem{"damaged_png", QT_TRANSLATE_NOOP("ProblemText", "the PNG picture is damaged")},
    Problem{"damaged_sender", QT_TRANSLATE_NOOP("ProblemText", "what names its sender is damaged")},
    Problem{"damaged_svg", QT_TRANSLATE_NOOP("ProblemText", "the SVG picture is damaged")},
    Problem{"id_twice", QT_TRANSLATE_NOOP("ProblemText", "has an id twice")},
    Problem{"low_contrast", QT_TRANSLATE_NOOP("ProblemText", "its contrast with paper is %1:1 and must be at least "
                                                             "%2:1; choose a darker colour")},
    Problem{"more_than", QT_TRANSLATE_NOOP("ProblemText", "holds more than %1 entries")},
    Problem{"must_be", QT_TRANSLATE_NOOP("ProblemText", "must be “%1”")},
    Problem{"name_of_program",
            QT_TRANSLATE_NOOP("ProblemText", "belongs to a template of the program; choose another")},
    Problem{"no_id", QT_TRANSLATE_NOOP("ProblemText", "has an entry without an id")},
    Problem{"no_logo_words", QT_TRANSLATE_NOOP("ProblemText", "says nothing to people who cannot see the logo")},
    Problem{"no_sections", QT_TRANSLATE_NOOP("ProblemText", "lists no part of the report")},
    Problem{"no_such_section", QT_TRANSLATE_NOOP("ProblemText", "“%1” is no part of a report")},
    Problem{"no_such_template", QT_TRANSLATE_NOOP("ProblemText", "no template here has it")},
    Problem{"none_of", QT_TRANSLATE_NOOP("ProblemText", "is none of these: %1")},
    Problem{"not_a_colour", QT_TRANSLATE_NOOP("ProblemText", "is not a colour like #0B66A8")},
    Problem{"not_a_count", QT_TRANSLATE_NOOP("ProblemText", "is not a count of changes")},
    Problem{"not_a_date", QT_TRANSLATE_NOOP("ProblemText", "is not a date like 2026-03-31")},
    Problem{"not_a_list", QT_TRANSLATE_NOOP("ProblemText", "is not a list")},
    Problem{"not_a_name", QT_TRANSLATE_NOOP("ProblemText", "is not 1 to 40 of a-z, 0-9 and -")},
    Problem{"not_a_package", QT_TRANSLATE_NOOP("ProblemText", "this is not a package")},
    Problem{"not_a_text", QT_TRANSLATE_NOOP("ProblemText", "is not a text of at most %1 characters")},
    Problem{"not_an_object", QT_TRANSLATE_NOOP("ProblemText", "is not an object in braces")},
    Problem{"not_base64", QT_TRANSLATE_NOOP("ProblemText", "is not base64")},
    Problem{"not_for_audience", QT_TRANSLATE_NOOP("ProblemText", "“%1” is not for these readers")},
    Problem{"not_json", QT_TRANSLATE_NOOP("ProblemText", "is not JSON from byte %1 on")},
    Problem{"not_png_or_svg", QT_TRANSLATE_NOOP("ProblemText", "is neither PNG nor SVG")},
    Problem{"not_texts_by_language",
            QT_TRANSLATE_NOOP("ProblemText", "is not texts by language, like {\"en\": \"...\"}")},
    Problem{"part_twice", QT_TRANSLATE_NOOP("ProblemText", "hold a part twice")},
    Problem{"picture_size", QT_TRANSLATE_NOOP("ProblemText", "the picture is not 1 to %1 pixels wide and high")},
    Problem{"svg_declarations", QT_TRANSLATE_NOOP("ProblemText", "the SVG picture has declarations of its own")},
    Problem{"svg_element", QT_TRANSLATE_NOOP("ProblemText", "the SVG picture contains <%1>, which is not allowed")},
    Problem{"svg_leads_outside", QT_TRANSLATE_NOOP("ProblemText", "the SVG picture loads or runs something")},
    Problem{"too_large", QT_TRANSLATE_NOOP("ProblemText", "is larger than %1 KB")},
    Problem{"too_long", QT_TRANSLATE_NOOP("ProblemText", "is longer than %1 characters")},
    Problem{"twice", QT_TRANSLATE_NOOP("ProblemText", "“%1” stands there twice")},
    Problem{"unknown_field", QT_TRANSLATE_NOOP("ProblemText", "is not known here; is it misspelt?")},
    Problem{"unknown_kind", QT_TRANSLATE_NOOP("ProblemText", "hold a part of an unknown kind")},
};

}  // namespace

QString problemText(const QString &detail)
{
    const qsizetype colon = detail.indexOf(QStringLiteral(": "));
    const QString place = detail.left(qMax<qsizetype>(colon, 0));
    QStringList parts = detail.mid(colon + 2).split(u'|');
    const QString code = parts.takeFirst();
    const auto known = std::find_if(kProblems.begin(), kProblems.end(),
                                    [&](const Problem &problem) { return code == QLatin1String(problem.code); });
    if (colon < 0 || known == kProblems.end())
        return detail;
    QString words = ProblemText::tr(known->words);
    for (int i = 0; i < parts.size(); ++i)
        words.replace(QStringLiteral("%%1").arg(i + 1), parts[i]);
    return place.isEmpty() ? words
                           : ProblemText::tr("%1: %2", "place in a file, what is wrong there").arg(place, words);
}

}  // namespace circumspect::common
