// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "published/cell.h"
#include "published/comments.h"
#include "published/release_codec.h"
#include "published/results.h"
#include "published/spread.h"
#include "sealed/gate/gate.h"
#include "sealed/responses/response_set.h"

#include <gtest/gtest.h>

#include <concepts>
#include <type_traits>

// Anonymity by type: what does not compile cannot leak.
namespace circumspect {

namespace {

using namespace published;

// Figures, spreads, comments and results have no way in for anybody but the gate and the codec.
static_assert(!std::is_default_constructible_v<Figure>);
static_assert(!std::is_aggregate_v<Figure>);
static_assert(!std::is_constructible_v<Figure, double>);
static_assert(!std::is_constructible_v<Figure, double, int, Coding, std::optional<int>>);
static_assert(!std::is_default_constructible_v<SpreadFigures>);
static_assert(!std::is_aggregate_v<SpreadFigures>);
static_assert(!std::is_default_constructible_v<Comment>);
static_assert(!std::is_constructible_v<Comment, QuestionId, CommentSource, QString, QString>);
static_assert(!std::is_default_constructible_v<Comments>);
static_assert(!std::is_constructible_v<Comments, std::vector<Comment>, bool, QString>);
static_assert(!std::is_default_constructible_v<Results>);
static_assert(!std::is_constructible_v<Results, ResultsContent>);
static_assert(!std::is_constructible_v<sealed::GatedRelease>);

// A withheld cell has a reason and no number.
static_assert(sizeof(Withheld) == sizeof(WithheldReason));
static_assert(!std::is_constructible_v<Withheld, Figure>);
static_assert(!std::is_convertible_v<Withheld, double>);
static_assert(!std::is_convertible_v<Figure, double>);

// Nothing published is made from answers, by any constructor or conversion.
template <class Published>
concept MadeFromAnswers = std::constructible_from<Published, sealed::ResponseSet> ||
    std::constructible_from<Published, sealed::Response> || std::constructible_from<Published, sealed::CommentAnswer> ||
    std::convertible_to<sealed::ResponseSet, Published> || std::convertible_to<sealed::CommentAnswer, Published>;
static_assert(!MadeFromAnswers<Figure>);
static_assert(!MadeFromAnswers<SpreadFigures>);
static_assert(!MadeFromAnswers<Comment>);
static_assert(!MadeFromAnswers<Comments>);
static_assert(!MadeFromAnswers<Results>);
static_assert(!MadeFromAnswers<ResultsContent>);
static_assert(!MadeFromAnswers<Row>);
static_assert(!MadeFromAnswers<LedgerEntry>);

// A results value is read only: what it holds cannot be exchanged behind its back.
template <class Holder>
concept LetsItsContentBeChanged = requires(Holder holder)
{
    holder->overall.id = QString();
};
static_assert(!LetsItsContentBeChanged<Results>);

// The gate alone turns answers into results; the codec takes no answers.
template <class Codec>
concept EncodesAnswers = requires(const sealed::ResponseSet &answers, const Comments &comments)
{
    Codec::encode(answers, comments);
};
static_assert(!EncodesAnswers<ReleaseCodec>);
static_assert(
    std::same_as<decltype(std::declval<const sealed::Gate &>().release(std::declval<const sealed::ResponseSet &>(),
                                                                       std::declval<const sealed::ReleaseRequest &>())),
                 Result<sealed::GatedRelease>>);

// The gate does not outlive the instrument and the promise by accident.
static_assert(!std::is_constructible_v<sealed::Gate, model::Instrument, model::AnonymityPolicy>);

}  // namespace

TEST(GateTypes, CompileOnlyAsPromised)
{
    // The assertions above are the test; reaching this line means that they held.
    SUCCEED();
}

}  // namespace circumspect
