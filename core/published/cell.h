// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <variant>

namespace circumspect::sealed {
class Gate;
}

namespace circumspect::published {

class ReleaseCodec;

/// Why a cell is withheld; never a count, never which test decided (product rule A12).
enum class WithheldReason { TooFewAnswers, WouldLetAnswersBeWorkedOut };

/// Nobody answered who was identified beforehand (no self-rating, no manager): nothing is hidden, nothing is there.
struct NoAnswer {
    friend bool operator==(const NoAnswer &, const NoAnswer &) = default;
};

struct Withheld {
    WithheldReason reason = WithheldReason::TooFewAnswers;
    friend bool operator==(const Withheld &, const Withheld &) = default;
};

/// Means too near the end of the scale would reveal every answer; they are shown as "4.7 or more", "1.3 or less".
enum class Coding { Exact, OrMore, OrLess };

/// A number that may be shown, already rounded (and capped if coded). Only the gate makes one; the codec restores it.
class Figure {
public:
    /// Scale points, rounded to decimals(); the cap if coded.
    double value() const { return m_value; }
    int decimals() const { return m_decimals; }
    Coding coding() const { return m_coding; }
    /// Answers behind the figure; null for figures derived from published ones (gaps, means of means).
    std::optional<int> answerCount() const { return m_answerCount; }

    friend bool operator==(const Figure &, const Figure &) = default;

private:
    friend class sealed::Gate;
    friend class ReleaseCodec;
    Figure(double value, int decimals, Coding coding, std::optional<int> answerCount)
        : m_value(value), m_decimals(decimals), m_coding(coding), m_answerCount(answerCount)
    {
    }

    double m_value;
    int m_decimals;
    Coding m_coding;
    std::optional<int> m_answerCount;
};

/// Whoever wants the number must handle the other two cases.
using Cell = std::variant<NoAnswer, Withheld, Figure>;

inline const Figure *figureIn(const Cell &cell)
{
    return std::get_if<Figure>(&cell);
}

/// The published value, or null where there is none to show.
inline std::optional<double> valueIn(const Cell &cell)
{
    const Figure *figure = figureIn(cell);
    return figure ? std::optional(figure->value()) : std::nullopt;
}

}  // namespace circumspect::published
