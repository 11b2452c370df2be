// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "themes.h"

#include <analysis/recognition/themematcher.h>
#include <core/base/files.h>
#include <library/store/library.h>
#include <library/store/links.h>
#include <library/store/themerulestore.h>
#include <library/store/themetree.h>

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace application {

namespace {

constexpr int kParagraphsAtATime = 2'000;

using SuggestedTheme = std::pair<recognition::ThemeRule, model::Link>;

base::Result<ThemeBranch> withCounts(const library::ThemeTreeQueries &queries, base::Result<QList<model::ThemeNode>> themes)
{
    ThemeBranch branch;
    TRY(branch.counts, queries.counts());
    TRY(branch.themes, std::move(themes));
    return branch;
}

QList<recognition::ThemeRule> mergedRules(const QHash<QString, QString> &own)
{
    QList<recognition::ThemeRule> rules = recognition::shippedThemes();
    for (auto row = own.begin(); row != own.end(); ++row) {
        const QList<recognition::ThemeRule> read = recognition::themesOfJson("[" + row->toUtf8() + "]");
        if (read.isEmpty())
            continue;
        const auto known = std::ranges::find(rules, row.key(), &recognition::ThemeRule::key);
        if (known == rules.end())
            rules.append(read.first());
        else
            *known = read.first();
    }
    return rules;
}

library::ThemeEntry entryOf(const recognition::ThemeRule &rule, const QString &json = {})
{
    return {rule.key, rule.names, rule.synonyms, rule.scope, rule.vocabulary, {}, json};
}

base::Status storeSuggestions(const library::Database &database, const QList<SuggestedTheme> &links)
{
    library::ThemeStore themes(database);
    library::LinkStore store(database);
    QHash<QString, base::RecordId> ids;
    for (const auto &[rule, found] : links) {
        if (!ids.contains(rule.key)) {
            TRY(const base::RecordId id, themes.ensure(entryOf(rule)));
            ids.insert(rule.key, id);
        }
        model::Link link = found;
        link.to = ids.value(rule.key);
        TRY_VOID(store.add(link));
    }
    return base::ok();
}

base::Status storeRules(const library::Database &database, const QJsonArray &array, const QString &path)
{
    for (qsizetype number = 0; number < array.size(); ++number) {
        const QByteArray json = QJsonDocument(array.at(number).toObject()).toJson(QJsonDocument::Compact);
        const QList<recognition::ThemeRule> rules = recognition::themesOfJson('[' + json + ']');
        if (rules.isEmpty())
            return base::failure(base::ErrorCode::BadInput, path, u"theme %1 of the list has no key"_s.arg(number + 1));
        if (const std::optional<recognition::RuleFault> fault = recognition::faultOf(rules.first()))
            return base::failure(base::ErrorCode::BadInput, path, rules.first().key + u": "_s + fault->reason);
        TRY_VOID(library::ThemeStore(database).ensure(entryOf(rules.first(), QString::fromUtf8(json))));
    }
    return base::ok();
}

base::Result<QJsonArray> rulesOfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(file.exists() ? base::ErrorCode::Unreadable : base::ErrorCode::NotFound, path, base::reasonOf(file));
    const QByteArray content = file.readAll();
    QJsonParseError wrong;
    const QJsonDocument document = QJsonDocument::fromJson(content, &wrong);
    if (wrong.error != QJsonParseError::NoError) {
        const qsizetype line = content.first(std::clamp<qsizetype>(wrong.offset, 0, content.size())).count('\n') + 1;
        return base::failure(base::ErrorCode::BadInput, path, u"line %1: %2"_s.arg(line).arg(wrong.errorString()));
    }
    if (document.array().isEmpty())
        return base::failure(base::ErrorCode::BadInput, path, u"no list of themes"_s);
    return document.array();
}

}

Query<ThemeBranch> topThemes(int limit)
{
    return [limit](const library::Database &database) {
        const library::ThemeTreeQueries queries(database);
        return withCounts(queries, queries.below({}, 0, limit));
    };
}

Query<ThemeBranch> themesMatching(const QString &words, int limit)
{
    return [words, limit](const library::Database &database) {
        const library::ThemeTreeQueries queries(database);
        return withCounts(queries, queries.matching(words, limit));
    };
}

Query<model::ThemeCounts> themeCounts()
{
    return [](const library::Database &database) { return library::ThemeTreeQueries(database).counts(); };
}

Query<QList<model::ThemeNode>> themesBelow(base::RecordId theme, qint64 offset, int limit)
{
    return [=](const library::Database &database) { return library::ThemeTreeQueries(database).below(theme, offset, limit); };
}

Query<QList<recognition::ThemeRule>> themeRules()
{
    return [](const library::Database &database) { return library::ThemeStore(database).rules().transform(mergedRules); };
}

base::Status keepThemeRules(const OpenLibrary &library, const QString &path)
{
    TRY(const QJsonArray rules, rulesOfFile(path));
    return library.library().write([&](const library::Database &database) { return storeRules(database, rules, path); });
}

base::Status forEachParagraph(
    const OpenLibrary &library, jobs::JobControl &control, const std::function<void(const library::ParagraphRow &)> &each)
{
    TRY(const qint64 last, library.library().read([](const library::Database &database) { return library::ThemeRuleStore(database).lastParagraph(); }));
    base::PassageId after;
    while (!control.isCancelled()) {
        TRY(const auto rows, library.library().read([after](const library::Database &database) {
            return library::ThemeStore(database).paragraphs(after, kParagraphsAtATime);
        }));
        if (rows.isEmpty())
            return base::ok();
        for (const library::ParagraphRow &row : rows) {
            if (control.isCancelled())
                break;
            each(row);
        }
        after = rows.last().passage;
        control.report(after.value(), last);
    }
    return base::failure(base::ErrorCode::Cancelled);
}

model::Link themeSuggestion(const library::ParagraphRow &row, const recognition::FoundTheme &theme)
{
    model::Link link;
    link.from = row.work;
    link.fromPassage = row.passage;
    link.start = theme.start;
    link.end = theme.end;
    link.relation = u"about"_s;
    link.text = row.content.mid(theme.start, theme.end - theme.start);
    link.origin = model::Origin::Rule;
    link.rule = u"theme/1"_s;
    link.status = model::LinkStatus::Suggested;
    return link;
}

base::Status findThemes(const OpenLibrary &library, const QList<recognition::ThemeRule> &rules, jobs::JobControl &control, const EachTheme &each)
{
    const recognition::ThemeMatcher matcher(rules);
    return forEachParagraph(library, control, [&](const library::ParagraphRow &row) {
        const QList<recognition::FoundTheme> found = matcher.find(row.content);
        for (const recognition::FoundTheme &theme : found)
            each(row, rules.at(theme.rule), theme);
    });
}

base::Result<qsizetype> suggestThemes(const OpenLibrary &library, const QList<recognition::ThemeRule> &rules, jobs::JobControl &control)
{
    QList<SuggestedTheme> links;
    TRY_VOID(findThemes(library, rules, control,
        [&links](const library::ParagraphRow &row, const recognition::ThemeRule &rule, const recognition::FoundTheme &theme) {
            links.append({rule, themeSuggestion(row, theme)});
        }));
    TRY_VOID(library.library().write([&links](const library::Database &database) { return storeSuggestions(database, links); }));
    return links.size();
}

}
