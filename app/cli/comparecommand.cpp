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

void print(const Context &context, const application::ComparedTexts &texts)
{
    QJsonArray pairs;
    for (const comparison::PassagePair &pair : texts.pairs) {
        if (context.json)
            pairs.append(pairJson(texts, pair));
        else
            context.printLine(pairLine(texts, pair));
    }
    if (!context.json)
        return;
    QJsonObject summary;
    for (const model::PassageKind kind : {model::PassageKind::Preambular, model::PassageKind::Operative, model::PassageKind::SubParagraph})
        summary.insert(model::kindName(kind), countsJson(texts.counts(kind)));
    context.print({{u"left"_s, texts.left.record.symbol}, {u"right"_s, texts.right.record.symbol},
        {u"language"_s, texts.right.text->language}, {u"pairs"_s, pairs}, {u"summary"_s, summary}});
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
    TRY(const application::ComparedTexts texts, library.run(application::compared(sides.first(), sides.last(), context.option(u"in"_s))));
    if (output.isEmpty()) {
        print(context, texts);
        return Done;
    }
    const bool isOdt = context.option(u"format"_s) == "odt"_L1;
    TRY_VOID(application::saveTrackedChanges(texts, isOdt ? application::ChangesFormat::Odt : application::ChangesFormat::Docx, output));
    if (context.json)
        context.print({{u"output"_s, output}, {u"left"_s, texts.left.record.symbol}, {u"right"_s, texts.right.record.symbol}});
    return Done;
}

}
