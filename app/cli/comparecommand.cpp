// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include <application/comparison.h>
#include <application/trackedchanges.h>

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

constexpr std::array kChangeNames {"same"_L1, "edited"_L1, "moved"_L1, "added"_L1, "dropped"_L1};
constexpr std::array kChangeSigns {u' ', u'~', u'>', u'+', u'-'};

QString addressOf(const model::Passage *passage)
{
    return passage ? passage->address.text() : QString();
}

QString contentOf(const model::Passage *passage)
{
    return passage ? passage->content : QString();
}

QLatin1StringView forceName(int force)
{
    return force > 0 ? "stronger"_L1 : force < 0 ? "weaker"_L1 : "as strong"_L1;
}

QJsonObject pairJson(const application::ComparedTexts &texts, const comparison::PassagePair &pair)
{
    const model::Passage *left = texts.leftPassage(pair);
    const model::Passage *right = texts.rightPassage(pair);
    QJsonObject object {{u"left"_s, addressOf(left)}, {u"right"_s, addressOf(right)}, {u"change"_s, kChangeNames[size_t(pair.change)]},
        {u"similarity"_s, pair.similarity}, {u"left_text"_s, contentOf(left)}, {u"right_text"_s, contentOf(right)}};
    if (const auto verb = texts.verbChange(pair)) {
        object.insert(u"verb_change"_s,
            QJsonObject {{u"before"_s, verb->before}, {u"after"_s, verb->after}, {u"force"_s, forceName(verb->force)}});
    }
    if (pair.partOf >= 0)
        object.insert(left ? u"joined_to"_s : u"split_from"_s, (left ? texts.right : texts.left).passages[pair.partOf].address.text());
    return object;
}

QJsonObject countsJson(const application::ChangeCounts &counts)
{
    QJsonObject object;
    for (size_t change = 0; change < counts.size(); ++change)
        object.insert(kChangeNames[change], counts[change]);
    return object;
}

/// "~ OP7 → OP8  in the context of [-cities-]{+digitalization of cities+}".
QString pairLine(const application::ComparedTexts &texts, const comparison::PassagePair &pair)
{
    const model::Passage *left = texts.leftPassage(pair);
    const model::Passage *right = texts.rightPassage(pair);
    QString line = QString(kChangeSigns[size_t(pair.change)]) + u' ' + addressOf(left ? left : right);
    if (left && right && left->address != right->address)
        line += u" → "_s + addressOf(right);
    if (const auto verb = texts.verbChange(pair))
        line += u" (%1 → %2: %3)"_s.arg(verb->before, verb->after, forceName(verb->force));
    line += u'\t';
    for (const comparison::RedlinePart &part : texts.redline(pair)) {
        const bool isWhole = !left || !right;
        if (part.kind == comparison::RedlinePart::Kind::Common || isWhole)
            line += part.text;
        else
            line += part.kind == comparison::RedlinePart::Kind::Removed ? u"[-"_s + part.text + u"-]"_s : u"{+"_s + part.text + u"+}"_s;
    }
    return line;
}

QJsonObject comparisonJson(const application::ComparedTexts &texts)
{
    QJsonArray pairs;
    for (const comparison::PassagePair &pair : texts.pairs)
        pairs.append(pairJson(texts, pair));
    QJsonObject summary;
    for (const model::PassageKind kind : {model::PassageKind::Preambular, model::PassageKind::Operative, model::PassageKind::SubParagraph})
        summary.insert(model::kindName(kind), countsJson(texts.counts(kind)));
    return {{u"left"_s, texts.left.record.symbol}, {u"right"_s, texts.right.record.symbol}, {u"language"_s, texts.right.text->language},
        {u"pairs"_s, pairs}, {u"summary"_s, summary}};
}

/// "rows": for each paragraph its address in each text; null where a text has none.
QJsonObject seriesJson(const application::ComparedSeries &series)
{
    QJsonArray texts;
    QJsonArray steps;
    QJsonArray rows;
    for (qsizetype column = 0; column < series.textCount(); ++column)
        texts.append(series.text(column).record.symbol);
    for (const application::ComparedTexts &step : series.steps)
        steps.append(comparisonJson(step));
    for (const comparison::ChainRow &row : series.rows) {
        QJsonArray addresses;
        for (qsizetype column = 0; column < series.textCount(); ++column) {
            const model::Passage *passage = series.passage(row, column);
            addresses.append(passage ? QJsonValue(passage->address.text()) : QJsonValue());
        }
        rows.append(addresses);
    }
    return {{u"texts"_s, texts}, {u"language"_s, series.whole.right.text->language}, {u"steps"_s, steps}, {u"rows"_s, rows}};
}

void print(const Context &context, const application::ComparedSeries &series)
{
    if (context.json) {
        context.print(series.steps.size() == 1 ? comparisonJson(series.whole) : seriesJson(series));
        return;
    }
    for (const application::ComparedTexts &step : series.steps) {
        if (series.steps.size() > 1)
            context.printLine(step.left.record.symbol + u" → "_s + step.right.record.symbol);
        for (const comparison::PassagePair &pair : step.pairs)
            context.printLine(pairLine(step, pair));
    }
}

}

Outcome compare(const Context &context)
{
    const QString output = context.option(u"output"_s);
    if (output.isEmpty() == context.has(u"format"_s))
        return context.usage(u"--format and --output go together"_s);
    TRY(const application::OpenLibrary library, context.open(Access::Read));
    QStringList sides = context.positional;
    if (sides.size() == 1) {
        TRY(const application::Target later, library.run(application::target(sides.first())));
        TRY(const QList<model::Record> earlier, library.run(application::predecessors(later.record.id)));
        if (earlier.isEmpty())
            return std::unexpected(Failure(
                sides.first() + u": the library has no earlier text of its series; name the one to compare with"_s, NotFound));
        sides.prepend(u"#%1"_s.arg(earlier.first().id.value()));
    }
    TRY(const application::ComparedSeries series, library.run(application::comparedSeries(sides, context.option(u"in"_s))));
    if (output.isEmpty()) {
        print(context, series);
        return Done;
    }
    const application::ComparedTexts &texts = series.whole;
    const bool isOdt = context.option(u"format"_s) == "odt"_L1;
    TRY_VOID(application::saveTrackedChanges(texts, isOdt ? application::ChangesFormat::Odt : application::ChangesFormat::Docx, output));
    if (context.json)
        context.print({{u"output"_s, output}, {u"left"_s, texts.left.record.symbol}, {u"right"_s, texts.right.record.symbol}});
    return Done;
}

}
