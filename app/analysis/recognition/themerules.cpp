// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "themerules.h"

#include "themematcher.h"

#include <core/text/normalised.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <tuple>

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

QJsonObject objectOf(const QHash<QString, QString> &texts)
{
    QJsonObject object;
    for (auto text = texts.begin(); text != texts.end(); ++text)
        object.insert(text.key(), *text);
    return object;
}

std::optional<RuleFault> faultOfPhrases(const QStringList &phrases, RuleFault::Part part, const char *name)
{
    for (qsizetype line = 0; line < phrases.size(); ++line) {
        const QString folded = text::fold(phrases.at(line));
        if (std::ranges::none_of(folded, [](QChar unit) { return unit.isLetterOrNumber() || unit.isSurrogate(); }))
            return RuleFault {RuleFault::Kind::NoLetters, part, int(line) + 1, 0,
                u"\"%1\", line %2: a phrase needs a letter or a digit"_s.arg(QLatin1StringView(name)).arg(line + 1)};
    }
    return std::nullopt;
}

std::optional<RuleFault> faultOfPattern(const QString &pattern)
{
    if (pattern.isEmpty())
        return std::nullopt;
    const QRegularExpression expression(pattern, kThemePatternOptions);
    if (!expression.isValid()) {
        const int position = int(expression.patternErrorOffset()) + 1;
        return RuleFault {RuleFault::Kind::BadPattern, RuleFault::Part::Pattern, 0, position,
            u"\"pattern\", character %1: %2"_s.arg(position).arg(expression.errorString())};
    }
    if (expression.match(QString()).hasMatch())
        return RuleFault {RuleFault::Kind::EmptyPattern, RuleFault::Part::Pattern, 0, 1, u"\"pattern\": it fits where nothing stands"_s};
    return std::nullopt;
}

/// A phrase that bars what has to be there: where "city council" has to stand, "city" cannot be missing.
std::optional<RuleFault> contradictionOf(const ThemeRule &rule)
{
    for (qsizetype line = 0; line < rule.none.size(); ++line) {
        const QString barred = u' ' + text::fold(rule.none.at(line)) + u' ';
        const auto isBarred = [&barred](const QString &phrase) { return QString(u' ' + text::fold(phrase) + u' ').contains(barred); };
        const bool barsAny = !rule.any.isEmpty() && rule.pattern.isEmpty() && std::ranges::all_of(rule.any, isBarred);
        if (barsAny || std::ranges::any_of(rule.all, isBarred))
            return RuleFault {RuleFault::Kind::Contradiction, RuleFault::Part::None, int(line) + 1, 0,
                u"\"none\", line %1: \"%2\" is part of what has to stand there"_s.arg(line + 1).arg(rule.none.at(line))};
    }
    return std::nullopt;
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

QByteArray jsonOf(const ThemeRule &rule)
{
    QJsonObject object {{u"key"_s, rule.key}, {u"names"_s, objectOf(rule.names)}};
    QJsonObject synonyms;
    for (auto list = rule.synonyms.begin(); list != rule.synonyms.end(); ++list)
        synonyms.insert(list.key(), QJsonArray::fromStringList(*list));
    if (!synonyms.isEmpty())
        object.insert(u"synonyms"_s, synonyms);
    for (const auto &[name, text] : {std::pair {u"scope"_s, rule.scope}, {u"vocabulary"_s, rule.vocabulary}, {u"notation"_s, rule.notation},
             {u"broader"_s, rule.broader}, {u"pattern"_s, rule.pattern}}) {
        if (!text.isEmpty())
            object.insert(name, text);
    }
    for (const auto &[name, phrases] : {std::pair {u"any"_s, rule.any}, {u"all"_s, rule.all}, {u"none"_s, rule.none}}) {
        if (!phrases.isEmpty())
            object.insert(name, QJsonArray::fromStringList(phrases));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<RuleFault> faultOf(const ThemeRule &rule)
{
    for (const auto &[phrases, part, name] : {std::tuple {&rule.any, RuleFault::Part::Any, "any"}, {&rule.all, RuleFault::Part::All, "all"},
             {&rule.none, RuleFault::Part::None, "none"}}) {
        if (std::optional<RuleFault> fault = faultOfPhrases(*phrases, part, name))
            return fault;
    }
    if (std::optional<RuleFault> fault = faultOfPattern(rule.pattern))
        return fault;
    return contradictionOf(rule);
}

}
