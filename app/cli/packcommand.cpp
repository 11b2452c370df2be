// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "packfile.h"

#include <library/store/annotations.h>
#include <library/store/documentqueries.h>
#include <library/store/knowledge.h>
#include <output/briefing/material.h>
#include <output/render/packpages.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

base::Result<briefing::Outline> outlineOf(const model::Pack &pack, const QString &language, const library::Library &library)
{
    const auto material = library.read([&](const library::Database &database) {
        const library::DocumentQueries documents(database);
        const library::AnnotationQueries annotations(database);
        const library::KnowledgeQueries knowledge(database);
        return briefing::collectMaterial(pack, language, briefing::fetcherOver(documents, annotations, knowledge));
    });
    if (!material)
        return base::failure(material.error());
    return briefing::outline(pack, *material);
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

int pack(const Context &context)
{
    const QString query = context.option(u"query"_s);
    if (query.isEmpty() == context.positional.isEmpty())
        return context.usage(u"pack needs a file or --query"_s);
    const QString output = context.option(u"output"_s);
    if (output.isEmpty())
        return context.usage(u"pack needs -o OUT.pdf"_s);
    const std::unique_ptr<library::Library> library = context.open(library::Database::Access::ReadOnly);
    if (!library)
        return LibraryNotOpened;
    base::Result<model::Pack> pack = query.isEmpty() ? readPackFile(context.positional.first(), *library) : packOfQuery(query, *library);
    if (!pack)
        return context.report(pack.error());
    if (context.has(u"title"_s))
        pack->title = context.option(u"title"_s);
    if (!pack->date.isValid())
        pack->date = QDate::currentDate();
    const base::Result<briefing::Outline> outline = outlineOf(*pack, context.option(u"in"_s), *library);
    if (!outline)
        return context.report(outline.error());
    const base::Result<int> pages = render::writePackPdf(*outline, render::englishPageWords(), output);
    if (!pages)
        return context.report(pages.error());
    if (context.json)
        context.print({{u"pack"_s, output}, {u"pages"_s, *pages}, {u"sources"_s, outline->sources.size()}, {u"quotes"_s, quotesJson(*outline)}});
    else
        context.printLine(u"%1: %2 pages, %3 changed quotations"_s.arg(output).arg(*pages).arg(outline->changedQuotations));
    return outline->changedQuotations > 0 ? SomeInputFailed : Done;
}

}
