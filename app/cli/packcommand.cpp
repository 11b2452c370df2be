// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include <application/packdescription.h>
#include <application/packs.h>
#include <core/base/files.h>

#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

base::Result<model::Pack> describedPack(const QString &path, const application::OpenLibrary &library)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::Unreadable, path, base::reasonOf(file));
    QJsonParseError fault;
    const QJsonObject description = QJsonDocument::fromJson(file.readAll(), &fault).object();
    if (fault.error != QJsonParseError::NoError)
        return base::failure(base::ErrorCode::BadInput, path, fault.errorString());
    return library.run(application::packOfDescription(description));
}

QJsonArray quotesJson(const briefing::Outline &outline)
{
    QJsonArray quotes;
    for (const briefing::Block &block : outline.blocks) {
        if (block.kind != briefing::Block::Kind::Quotation)
            continue;
        const briefing::Quotation &quotation = block.quotation;
        const bool verified = quotation.check == briefing::Check::Exact || quotation.check == briefing::Check::Spacing;
        quotes.append(QJsonObject {{u"text"_s, quotation.text}, {u"source"_s, quotation.source}, {u"address"_s, quotation.address},
            {u"check"_s, briefing::checkName(quotation.check)}, {u"verified"_s, verified},
            {u"attribution"_s, model::attributionName(block.attribution)}});
    }
    return quotes;
}

}

Outcome pack(const Context &context)
{
    const QString query = context.option(u"query"_s);
    if (query.isEmpty() == context.positional.isEmpty())
        return context.usage(u"pack needs a file or --query"_s);
    const QString output = context.option(u"output"_s);
    TRY(const application::OpenLibrary library, context.open(Access::Read));
    TRY(model::Pack pack, query.isEmpty() ? describedPack(context.positional.first(), library) : application::packOfQuery(library, query));
    if (context.has(u"title"_s))
        pack.title = context.option(u"title"_s);
    if (!pack.date.isValid())
        pack.date = QDate::currentDate();
    TRY(const briefing::Outline outline, library.run(application::packOutline(pack, context.option(u"in"_s), context.wordFacts)));
    TRY(const int pages, application::writePackPdf(outline, output));
    context.print({{u"pack"_s, output}, {u"pages"_s, pages}, {u"sources"_s, outline.sources.size()}, {u"quotes"_s, quotesJson(outline)}},
        u"%1: %2 pages, %3 changed quotations"_s.arg(output).arg(pages).arg(outline.changedQuotations));
    return outline.changedQuotations > 0 ? SomeInputFailed : Done;
}

}
