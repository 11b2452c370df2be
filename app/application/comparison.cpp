// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison.h"

#include <analysis/recognition/operativeverbs.h>
#include <library/store/predecessors.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace application {

namespace {

/// The language of a comparison: the one that is preferred, else the first that both documents have.
QString commonLanguage(const Target &left, const Target &right, const QString &preferred)
{
    const auto has = [&preferred](const Target &side) { return std::ranges::contains(side.texts, preferred, &model::Text::language); };
    if (has(left) && has(right))
        return preferred;
    for (const model::Text &text : left.texts) {
        if (std::ranges::contains(right.texts, text.language, &model::Text::language))
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

/// `Reference`: the words or the id that name a document.
template<typename Reference>
Query<ComparedTexts> comparisonOf(const Reference &left, const Reference &right, const QString &language, LanguageChoice choice)
{
    return [=](const library::Database &database) -> base::Result<ComparedTexts> {
        ComparedTexts texts;
        const bool isBinding = choice == LanguageChoice::Binding && !language.isEmpty();
        TRY(texts.left, target(left, isBinding ? language : QString()).run(database));
        TRY(texts.right, target(right, isBinding ? language : QString()).run(database));
        const QString common = isBinding ? language : commonLanguage(texts.left, texts.right, language);
        for (const auto &[side, reference] : {std::pair(&texts.left, left), std::pair(&texts.right, right)}) {
            if (!side->text || side->text->language == common)
                continue;
            TRY(*side, target(reference, common).run(database));
        }
        if (common.isEmpty() || !texts.left.text || !texts.right.text || texts.left.text->language != texts.right.text->language)
            return base::failure(base::ErrorCode::BadInput, nameOf(texts.left) + u", "_s + nameOf(texts.right), u"the two have no text in one language"_s);
        texts.pairs = comparison::compareTexts(texts.left.passages, texts.right.passages);
        return texts;
    };
}

}

Query<ComparedTexts> compared(const QString &left, const QString &right, const QString &language, LanguageChoice choice)
{
    return comparisonOf(left, right, language, choice);
}

Query<ComparedTexts> compared(base::RecordId left, base::RecordId right, const QString &language, LanguageChoice choice)
{
    return comparisonOf(left, right, language, choice);
}

Query<QList<model::Record>> predecessors(base::RecordId document)
{
    return [=](const library::Database &database) { return library::predecessors(database, document); };
}

}
