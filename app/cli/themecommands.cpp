// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include <analysis/recognition/vocabulary.h>
#include <core/base/files.h>
#include <library/store/documentstore.h>
#include <library/store/links.h>
#include <library/store/themes.h>
#include <output/exchange/vocabularyimport.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

constexpr int kBatch = 2'000;

exchange::Concept conceptOf(const recognition::ThemeRule &rule)
{
    exchange::Concept entry;
    entry.id = rule.key;
    entry.labels = rule.names;
    entry.synonyms = rule.synonyms;
    entry.scope = rule.scope;
    entry.notation = rule.notation;
    if (!rule.broader.isEmpty())
        entry.broader = {rule.broader};
    return entry;
}

/// The Sustainable Development Goals come with the program.
exchange::Vocabulary builtInGoals()
{
    exchange::Vocabulary vocabulary;
    vocabulary.title = u"SDG"_s;
    for (const recognition::ThemeRule &rule : recognition::shippedThemes()) {
        if (rule.vocabulary == u"SDG")
            vocabulary.concepts.append(conceptOf(rule));
    }
    return vocabulary;
}

base::Result<exchange::Vocabulary> vocabularyAt(const QString &path)
{
    if (path == u"sdg")
        return builtInGoals();
    return exchange::readVocabularyFile(path);
}

/// The rules of the program, and over them those of the library.
base::Result<QList<recognition::ThemeRule>> rulesOf(const library::Library &library)
{
    const auto own = library.read([](const library::Database &database) { return library::ThemeStore(database).rules(); });
    if (!own)
        return base::failure(own.error());
    QList<recognition::ThemeRule> rules = recognition::shippedThemes();
    for (auto row = own->begin(); row != own->end(); ++row) {
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

/// What the rules find, paragraph by paragraph.
template<typename Take>
base::Status walk(const library::Library &library, const QList<recognition::ThemeRule> &rules, Take take)
{
    base::PassageId after;
    while (true) {
        const auto rows = library.read([&](const library::Database &database) { return library::ThemeStore(database).paragraphs(after, kBatch); });
        if (!rows)
            return base::failure(rows.error());
        if (rows->isEmpty())
            return base::ok();
        for (const library::ParagraphRow &row : *rows) {
            const QList<recognition::FoundTheme> found = recognition::themesIn(row.content, rules);
            for (const recognition::FoundTheme &theme : found)
                take(row, rules.at(theme.rule), theme);
        }
        after = rows->last().passage;
    }
}

base::Status suggest(library::Library &library, const QList<recognition::ThemeRule> &rules, qsizetype &count)
{
    QList<std::pair<recognition::ThemeRule, model::Link>> links;
    const base::Status walked = walk(library, rules, [&links](const library::ParagraphRow &row, const recognition::ThemeRule &rule, const recognition::FoundTheme &theme) {
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
        links.append({rule, link});
    });
    count = links.size();
    if (!walked)
        return walked;
    return library.write([&links](const library::Database &database) -> base::Status {
        library::DocumentStore documents(database);
        library::ThemeStore themes(database);
        library::LinkStore store(database);
        QHash<QString, base::RecordId> ids;
        for (auto &[rule, link] : links) {
            if (!ids.contains(rule.key)) {
                const base::Result<base::RecordId> id = themes.ensure(documents, {rule.key, rule.names, rule.synonyms, rule.scope, rule.vocabulary, {}, {}});
                if (!id)
                    return base::failure(id.error());
                ids.insert(rule.key, *id);
            }
            link.to = ids.value(rule.key);
            if (const base::Result<base::LinkId> added = store.add(link); !added)
                return base::failure(added.error());
        }
        return base::ok();
    });
}

/// Rules of the user's own, in the form of resources/themes: each is kept with its theme.
base::Status keepRules(library::Library &library, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(file.exists() ? base::ErrorCode::Unreadable : base::ErrorCode::NotFound, path, base::reasonOf(file));
    const QJsonArray array = QJsonDocument::fromJson(file.readAll()).array();
    if (array.isEmpty())
        return base::failure(base::ErrorCode::BadInput, path, u"no list of themes"_s);
    return library.write([&array, &path](const library::Database &database) -> base::Status {
        library::DocumentStore documents(database);
        for (const QJsonValue &value : array) {
            const QByteArray json = QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
            const QList<recognition::ThemeRule> rules = recognition::themesOfJson('[' + json + ']');
            const std::optional<QString> fault = rules.isEmpty() ? std::optional(u"a theme without a key"_s) : recognition::faultOf(rules.first());
            if (fault)
                return base::failure(base::ErrorCode::BadInput, path, *fault);
            const recognition::ThemeRule &rule = rules.first();
            const library::ThemeEntry entry {rule.key, rule.names, rule.synonyms, rule.scope, rule.vocabulary, {}, QString::fromUtf8(json)};
            if (const base::Result<base::RecordId> kept = library::ThemeStore(database).ensure(documents, entry); !kept)
                return base::failure(kept.error());
        }
        return base::ok();
    });
}

int dryRun(const Context &context, const library::Library &library, const QList<recognition::ThemeRule> &rules)
{
    QHash<QString, qsizetype> counts;
    QJsonArray items;
    const base::Status walked = walk(library, rules, [&](const library::ParagraphRow &row, const recognition::ThemeRule &rule, const recognition::FoundTheme &theme) {
        ++counts[rule.key];
        const QString words = row.content.mid(theme.start, theme.end - theme.start);
        items.append(QJsonObject {{u"theme"_s, rule.key}, {u"symbol"_s, row.symbol}, {u"title"_s, row.title}, {u"address"_s, row.address},
            {u"words"_s, words}, {u"text"_s, row.content}});
        if (!context.json)
            context.printLine(rule.names.value(u"en"_s, rule.key) + u'\t' + (row.symbol.isEmpty() ? row.title : row.symbol) + u' ' + row.address + u'\t' + words);
    });
    if (!walked)
        return context.report(walked.error());
    QJsonObject totals;
    for (auto count = counts.begin(); count != counts.end(); ++count)
        totals.insert(count.key(), count.value());
    if (context.json)
        context.print({{u"themes"_s, totals}, {u"items"_s, items}});
    return Done;
}

}

int importVocabulary(const Context &context)
{
    if (context.positional.size() != 1)
        return context.usage(u"import-vocabulary needs one file, or the word sdg"_s);
    const std::unique_ptr<library::Library> library = context.open(library::Database::Access::ReadWrite);
    if (!library)
        return LibraryNotOpened;
    const base::Result<exchange::Vocabulary> vocabulary = vocabularyAt(context.positional.first());
    if (!vocabulary)
        return context.report(vocabulary.error());
    const auto report = exchange::importVocabulary(*library, *vocabulary, context.option(u"title"_s));
    if (!report)
        return context.report(report.error());
    if (context.json)
        context.print({{u"vocabulary"_s, report->vocabulary}, {u"concepts"_s, report->concepts}, {u"added"_s, report->added}, {u"cut"_s, QJsonArray::fromStringList(report->cut)}});
    else
        context.printLine(u"%1 concepts; %2 stood above themselves and were put at the top"_s.arg(report->concepts).arg(report->cut.size()));
    return Done;
}

int themes(const Context &context)
{
    const bool isDryRun = context.has(u"dry-run"_s);
    const QString own = context.option(u"rules"_s);
    const bool writes = !isDryRun || !own.isEmpty();
    const std::unique_ptr<library::Library> library
        = context.open(writes ? library::Database::Access::ReadWrite : library::Database::Access::ReadOnly);
    if (!library)
        return LibraryNotOpened;
    if (const base::Status kept = own.isEmpty() ? base::ok() : keepRules(*library, own); !kept)
        return context.report(kept.error());
    base::Result<QList<recognition::ThemeRule>> rules = rulesOf(*library);
    if (!rules)
        return context.report(rules.error());
    if (!context.positional.isEmpty()) {
        const QString key = context.positional.join(u' ');
        rules->removeIf([&key](const recognition::ThemeRule &rule) { return rule.key != key && rule.key != u"theme:"_s + key; });
    }
    for (const recognition::ThemeRule &rule : *rules) {
        if (const std::optional<QString> fault = recognition::faultOf(rule))
            return context.report({base::ErrorCode::BadInput, rule.key, *fault});
    }
    if (isDryRun)
        return dryRun(context, *library, *rules);
    qsizetype count = 0;
    if (const base::Status done = suggest(*library, *rules, count); !done)
        return context.report(done.error());
    if (context.json)
        context.print({{u"suggested"_s, count}});
    else
        context.printLine(u"%1 paragraphs are suggested for themes."_s.arg(count));
    return Done;
}

}
