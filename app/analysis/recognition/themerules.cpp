// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "themerules.h"

#include "sentences.h"

#include <core/text/normalised.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array)
        list.append(entry.toString());
    return list;
}

ThemeRule ruleOf(const QJsonObject &object)
{
    ThemeRule rule;
    rule.key = object.value(u"key"_s).toString();
    const QJsonObject names = object.value(u"names"_s).toObject();
    for (auto name = names.begin(); name != names.end(); ++name)
        rule.names.insert(name.key(), name->toString());
    const QJsonObject synonyms = object.value(u"synonyms"_s).toObject();
    for (auto list = synonyms.begin(); list != synonyms.end(); ++list)
        rule.synonyms.insert(list.key(), strings(*list));
    rule.scope = object.value(u"scope"_s).toString();
    rule.vocabulary = object.value(u"vocabulary"_s).toString();
    rule.notation = object.value(u"notation"_s).toString();
    rule.broader = object.value(u"broader"_s).toString();
    rule.any = strings(object.value(u"any"_s));
    rule.all = strings(object.value(u"all"_s));
    rule.none = strings(object.value(u"none"_s));
    rule.pattern = object.value(u"pattern"_s).toString();
    return rule;
}

/// A paragraph, folded once for all rules.
class FoldedParagraph
{
public:
    explicit FoldedParagraph(const QString &content)
        : m_content(content)
        , m_normalised(text::normalise(content))
    {
    }

    /// Where a phrase stands as whole words; an empty range where it does not.
    model::TextRange find(const QString &phrase) const
    {
        const QString folded = text::fold(phrase);
        const QString &within = m_normalised.folded;
        for (qsizetype at = within.indexOf(folded); at >= 0 && !folded.isEmpty(); at = within.indexOf(folded, at + 1)) {
            const qsizetype end = at + folded.size();
            if (isEdge(at, folded.front()) && isEdge(end, folded.back()))
                return {m_normalised.sourceOffsets.at(at), m_normalised.sourceOffsets.at(end)};
        }
        return {};
    }

    model::TextRange match(const QString &pattern) const
    {
        const QRegularExpression expression(
            pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        const QRegularExpressionMatch match = expression.isValid() ? expression.match(m_content) : QRegularExpressionMatch();
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

model::TextRange matchOf(const ThemeRule &rule, const FoldedParagraph &paragraph)
{
    model::TextRange found;
    for (const QString &phrase : rule.any) {
        found = paragraph.find(phrase);
        if (found.end > 0)
            break;
    }
    if (found.end == 0 && !rule.pattern.isEmpty())
        found = paragraph.match(rule.pattern);
    if (found.end == 0 && (!rule.any.isEmpty() || !rule.pattern.isEmpty()))
        return {};
    for (const QString &phrase : rule.all) {
        const model::TextRange each = paragraph.find(phrase);
        if (each.end == 0)
            return {};
        found = found.end == 0 ? each : found;
    }
    const bool isBarred = std::ranges::any_of(rule.none, [&](const QString &phrase) { return paragraph.find(phrase).end > 0; });
    return isBarred ? model::TextRange {} : found;
}

}

const QList<ThemeRule> &shippedThemes()
{
    static const QList<ThemeRule> themes = [] {
        QList<ThemeRule> all;
        for (const QString &name : {u":/themes/themes.json"_s, u":/themes/sdg.json"_s}) {
            QFile file(name);
            if (file.open(QIODevice::ReadOnly))
                all += themesOfJson(file.readAll());
        }
        return all;
    }();
    return themes;
}

QList<ThemeRule> themesOfJson(const QByteArray &json)
{
    QList<ThemeRule> rules;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &value : array) {
        ThemeRule rule = ruleOf(value.toObject());
        if (!rule.key.isEmpty())
            rules.append(std::move(rule));
    }
    return rules;
}

QList<FoundTheme> themesIn(const QString &content, const QList<ThemeRule> &rules)
{
    QList<FoundTheme> found;
    const FoldedParagraph paragraph(content);
    for (qsizetype index = 0; index < rules.size(); ++index) {
        const model::TextRange words = rules.at(index).hasWords() ? matchOf(rules.at(index), paragraph) : model::TextRange {};
        if (words.end > 0)
            found.append({index, words.start, words.end});
    }
    return found;
}

std::optional<QString> faultOf(const ThemeRule &rule)
{
    const QRegularExpression expression(rule.pattern);
    return expression.isValid() ? std::nullopt : std::optional(expression.errorString());
}

}
