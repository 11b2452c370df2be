// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "themematcher.h"

#include <core/model/textrange.h>
#include <core/text/normalised.h>

#include <algorithm>

namespace recognition {

namespace {

QStringList folded(const QStringList &phrases)
{
    QStringList all;
    for (const QString &phrase : phrases)
        all.append(text::fold(phrase));
    return all;
}

}

/// A paragraph, folded once for all rules.
class ThemeMatcher::Paragraph
{
public:
    explicit Paragraph(const QString &content)
        : m_content(content)
        , m_normalised(text::normalise(content))
    {
    }

    /// Where a folded phrase stands as whole words; an empty range where it does not.
    model::TextRange find(const QString &phrase) const
    {
        const QString &within = m_normalised.folded;
        for (qsizetype at = within.indexOf(phrase); at >= 0 && !phrase.isEmpty(); at = within.indexOf(phrase, at + 1)) {
            const qsizetype end = at + phrase.size();
            if (isEdge(at, phrase.front()) && isEdge(end, phrase.back()))
                return {m_normalised.sourceOffsets.at(at), m_normalised.sourceOffsets.at(end)};
        }
        return {};
    }

    model::TextRange match(const QRegularExpression &pattern) const
    {
        const QRegularExpressionMatch match = pattern.match(m_content);
        return match.hasMatch() ? model::TextRange {int(match.capturedStart()), int(match.capturedEnd())} : model::TextRange {};
    }

private:
    /// Scripts without spaces have no edges of words.
    bool isEdge(qsizetype at, QChar inside) const
    {
        const QString &within = m_normalised.folded;
        if (at == 0 || at == within.size() || inside.script() == QChar::Script_Han)
            return true;
        return !(within.at(at - 1).isLetterOrNumber() && within.at(at).isLetterOrNumber());
    }

    const QString &m_content;
    text::Normalised m_normalised;
};

ThemeMatcher::ThemeMatcher(const QList<ThemeRule> &rules)
{
    for (qsizetype index = 0; index < rules.size(); ++index) {
        const ThemeRule &rule = rules.at(index);
        if (!rule.hasWords())
            continue;
        Prepared prepared {index, folded(rule.any), folded(rule.all), folded(rule.none), QRegularExpression(rule.pattern, kThemePatternOptions)};
        if (!prepared.pattern.isValid())
            prepared.pattern = {};
        prepared.pattern.optimize();
        m_rules.append(std::move(prepared));
    }
}

QList<FoundTheme> ThemeMatcher::find(const QString &content) const
{
    QList<FoundTheme> found;
    const Paragraph paragraph(content);
    for (const Prepared &rule : m_rules) {
        const FoundTheme theme = match(rule, paragraph);
        if (theme.end > 0)
            found.append(theme);
    }
    return found;
}

FoundTheme ThemeMatcher::match(const Prepared &rule, const Paragraph &paragraph)
{
    model::TextRange found;
    for (const QString &phrase : rule.any) {
        found = paragraph.find(phrase);
        if (found.end > 0)
            break;
    }
    const bool hasPattern = !rule.pattern.pattern().isEmpty();
    if (found.end == 0 && hasPattern)
        found = paragraph.match(rule.pattern);
    if (found.end == 0 && (!rule.any.isEmpty() || hasPattern))
        return {};
    for (const QString &phrase : rule.all) {
        const model::TextRange each = paragraph.find(phrase);
        if (each.end == 0)
            return {};
        found = found.end == 0 ? each : found;
    }
    const bool isBarred = std::ranges::any_of(rule.none, [&](const QString &phrase) { return paragraph.find(phrase).end > 0; });
    return isBarred ? FoundTheme {} : FoundTheme {rule.rule, found.start, found.end};
}

}
