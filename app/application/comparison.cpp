// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison.h"

#include <analysis/recognition/operativeverbs.h>
#include <library/store/predecessors.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace application {

namespace {

/// The language of a comparison: the one that is preferred, else the first that all documents have.
QString commonLanguage(const QList<Target> &sides, const QString &preferred)
{
    const auto isCommon = [&sides](const QString &language) {
        return std::ranges::all_of(sides, [&](const Target &side) { return std::ranges::contains(side.texts, language, &model::Text::language); });
    };
    if (isCommon(preferred))
        return preferred;
    for (const model::Text &text : sides.first().texts) {
        if (isCommon(text.language))
            return text.language;
    }
    return {};
}

std::optional<recognition::OperativeVerb> openingVerb(const model::Passage *passage, const Target &side)
{
    if (!passage || passage->kind != model::PassageKind::Operative)
        return std::nullopt;
    const QList<recognition::OperativeClause> clauses = recognition::clausesOf(passage->content, side.text->language);
    return clauses.isEmpty() || clauses.first().start > 0 ? std::nullopt : std::optional(clauses.first().verb);
}

}

const model::Passage *ComparedTexts::leftPassage(const comparison::PassagePair &pair) const
{
    return pair.left < 0 ? nullptr : &left.passages[pair.left];
}

const model::Passage *ComparedTexts::rightPassage(const comparison::PassagePair &pair) const
{
    return pair.right < 0 ? nullptr : &right.passages[pair.right];
}

QList<comparison::RedlinePart> ComparedTexts::redline(const comparison::PassagePair &pair) const
{
    const model::Passage *before = leftPassage(pair);
    const model::Passage *after = rightPassage(pair);
    return comparison::redline(before ? before->content : QString(), after ? after->content : QString());
}

std::optional<VerbChange> ComparedTexts::verbChange(const comparison::PassagePair &pair) const
{
    const std::optional<recognition::OperativeVerb> before = openingVerb(leftPassage(pair), left);
    const std::optional<recognition::OperativeVerb> after = openingVerb(rightPassage(pair), right);
    if (!before || !after || before->verb == after->verb)
        return std::nullopt;
    return VerbChange {before->verb, after->verb, after->force - before->force};
}

bool ComparedTexts::isCover(const comparison::PassagePair &pair) const
{
    const model::Passage *passage = pair.right < 0 ? leftPassage(pair) : rightPassage(pair);
    return passage && passage->kind == model::PassageKind::Cover;
}

ChangeCounts ComparedTexts::counts(model::PassageKind kind) const
{
    ChangeCounts counts {};
    for (const comparison::PassagePair &pair : pairs) {
        const model::Passage *passage = pair.right < 0 ? leftPassage(pair) : rightPassage(pair);
        if (passage->kind == kind)
            ++counts[size_t(pair.change)];
    }
    return counts;
}

namespace {

QString nameOf(const Target &side)
{
    return side.record.symbol.isEmpty() ? side.record.name : side.record.symbol;
}

/// The texts that are compared, all in one language. `Reference`: the words or the id that name a document.
template<typename Reference>
base::Result<QList<Target>> sidesOf(
    const library::Database &database, const QList<Reference> &references, const QString &language, LanguageChoice choice)
{
    const bool isBinding = choice == LanguageChoice::Binding && !language.isEmpty();
    QList<Target> sides;
    QStringList names;
    for (const Reference &reference : references) {
        TRY(const Target side, target(reference, isBinding ? language : QString()).run(database));
        sides.append(side);
        names.append(nameOf(side));
    }
    const QString common = isBinding ? language : commonLanguage(sides, language);
    for (qsizetype at = 0; at < sides.size(); ++at) {
        if (sides.at(at).text && sides.at(at).text->language != common) {
            TRY(sides[at], target(references.at(at), common).run(database));
        }
    }
    const bool isOne = !common.isEmpty() && std::ranges::all_of(sides, [&](const Target &side) { return side.text && side.text->language == common; });
    if (!isOne) {
        return base::failure(base::ErrorCode::BadInput, names.join(u", "_s),
            sides.size() == 2 ? u"the two have no text in one language"_s : u"they have no text in one language"_s);
    }
    return sides;
}

ComparedTexts comparedSides(const Target &left, const Target &right)
{
    return {left, right, comparison::compareTexts(left.passages, right.passages)};
}

template<typename Reference>
Query<ComparedTexts> comparisonOf(const Reference &left, const Reference &right, const QString &language, LanguageChoice choice)
{
    return [=](const library::Database &database) -> base::Result<ComparedTexts> {
        TRY(const QList<Target> sides, sidesOf(database, QList<Reference> {left, right}, language, choice));
        return comparedSides(sides.first(), sides.last());
    };
}

template<typename Reference>
Query<ComparedSeries> seriesOf(const QList<Reference> &references, const QString &language, LanguageChoice choice)
{
    return [=](const library::Database &database) -> base::Result<ComparedSeries> {
        if (references.size() < 2 || references.size() > kMostComparedTexts)
            return base::failure(base::ErrorCode::BadInput, {}, u"two to four texts can be compared"_s);
        TRY(const QList<Target> sides, sidesOf(database, references, language, choice));
        ComparedSeries series;
        QList<QList<comparison::PassagePair>> pairs;
        for (qsizetype at = 1; at < sides.size(); ++at) {
            series.steps.append(comparedSides(sides.at(at - 1), sides.at(at)));
            pairs.append(series.steps.last().pairs);
        }
        series.whole = series.steps.size() == 1 ? series.steps.first() : comparedSides(sides.first(), sides.last());
        series.rows = comparison::chained(pairs);
        return series;
    };
}

}

const model::Passage *ComparedSeries::passage(const comparison::ChainRow &row, qsizetype column) const
{
    const qsizetype index = row.passages.at(column);
    return index < 0 ? nullptr : &text(column).passages.at(index);
}

const comparison::PassagePair *ComparedSeries::pair(const comparison::ChainRow &row, qsizetype step) const
{
    const qsizetype index = row.pairs.at(step);
    return index < 0 ? nullptr : &steps.at(step).pairs.at(index);
}

Query<ComparedTexts> compared(const QString &left, const QString &right, const QString &language, LanguageChoice choice)
{
    return comparisonOf(left, right, language, choice);
}

Query<ComparedTexts> compared(base::RecordId left, base::RecordId right, const QString &language, LanguageChoice choice)
{
    return comparisonOf(left, right, language, choice);
}

Query<ComparedSeries> comparedSeries(const QStringList &texts, const QString &language, LanguageChoice choice)
{
    return seriesOf<QString>(texts, language, choice);
}

Query<ComparedSeries> comparedSeries(const QList<base::RecordId> &texts, const QString &language, LanguageChoice choice)
{
    return seriesOf(texts, language, choice);
}

Query<QList<model::Record>> predecessors(base::RecordId document)
{
    return [=](const library::Database &database) { return library::predecessors(database, document); };
}

}
