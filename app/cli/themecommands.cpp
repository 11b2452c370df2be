// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include <application/themes.h>
#include <application/vocabularies.h>

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

Outcome dryRun(const Context &context, const application::OpenLibrary &library, const QList<recognition::ThemeRule> &rules)
{
    jobs::JobControl control;
    QHash<QString, qsizetype> counts;
    QJsonArray items;
    TRY_VOID(application::findThemes(library, rules, control, [&](const library::ParagraphRow &row, const recognition::ThemeRule &rule, const recognition::FoundTheme &theme) {
        ++counts[rule.key];
        const QString words = row.content.mid(theme.start, theme.end - theme.start);
        items.append(QJsonObject {{u"theme"_s, rule.key}, {u"symbol"_s, row.symbol}, {u"title"_s, row.title}, {u"address"_s, row.address},
            {u"words"_s, words}, {u"text"_s, row.content}});
        if (!context.json)
            context.printLine(rule.names.value(u"en"_s, rule.key) + u'\t' + (row.symbol.isEmpty() ? row.title : row.symbol) + u' ' + row.address + u'\t' + words);
    }));
    QJsonObject totals;
    for (auto count = counts.begin(); count != counts.end(); ++count)
        totals.insert(count.key(), count.value());
    if (context.json)
        context.print({{u"themes"_s, totals}, {u"items"_s, items}});
    return Done;
}

}

Outcome importVocabulary(const Context &context)
{
    TRY(const application::OpenLibrary library, context.open(Access::Write));
    jobs::JobControl control;
    TRY(const exchange::Thesaurus vocabulary, application::readVocabulary(context.positional.first(), control));
    TRY(const auto report, application::importVocabulary(library, vocabulary, context.option(u"title"_s), control));
    context.print({{u"vocabulary"_s, report.vocabulary}, {u"concepts"_s, report.concepts}, {u"added"_s, report.added},
                      {u"cut"_s, QJsonArray::fromStringList(report.cut)}},
        u"%1 concepts; %2 stood above themselves and were put at the top"_s.arg(report.concepts).arg(report.cut.size()));
    return Done;
}

Outcome themes(const Context &context)
{
    const bool isDryRun = context.has(u"dry-run"_s);
    const QString own = context.option(u"rules"_s);
    const bool writes = !isDryRun || !own.isEmpty();
    TRY(const application::OpenLibrary library, context.open(writes ? Access::Write : Access::Read));
    if (!own.isEmpty())
        TRY_VOID(application::keepThemeRules(library, own));
    TRY(QList<recognition::ThemeRule> rules, library.run(application::themeRules()));
    if (!context.positional.isEmpty()) {
        const QString key = context.positional.join(u' ');
        rules.removeIf([&key](const recognition::ThemeRule &rule) { return rule.key != key && rule.key != u"theme:"_s + key; });
    }
    for (const recognition::ThemeRule &rule : std::as_const(rules)) {
        if (const std::optional<recognition::RuleFault> fault = recognition::faultOf(rule))
            return base::failure(base::ErrorCode::BadInput, rule.key, fault->reason);
    }
    if (isDryRun)
        return dryRun(context, library, rules);
    jobs::JobControl control;
    TRY(const qsizetype count, application::suggestThemes(library, rules, control));
    context.print({{u"suggested"_s, count}}, u"%1 paragraphs are suggested for themes."_s.arg(count));
    return Done;
}

}
