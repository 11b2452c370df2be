// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include <application/dossiers.h>
#include <application/packdescription.h>
#include <application/packdesign.h>
#include <application/packs.h>
#include <application/packtemplates.h>
#include <core/base/files.h>

#include <QDate>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

constexpr qsizetype kShownWords = 80;

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

base::Result<model::Pack> dossierPack(const QString &name, const application::OpenLibrary &library)
{
    TRY(const model::Dossier dossier, library.run(application::dossierCalled(name)));
    return library.run(application::packOfDossier(dossier.id));
}

/// The pack of the file, of --query or of --dossier.
base::Result<model::Pack> wantedPack(const Context &context, const application::OpenLibrary &library)
{
    if (!context.option(u"dossier"_s).isEmpty())
        return dossierPack(context.option(u"dossier"_s), library);
    if (!context.option(u"query"_s).isEmpty())
        return application::packOfQuery(library, context.option(u"query"_s), context.option(u"in"_s));
    return describedPack(context.positional.first(), library);
}

QJsonArray quotesJson(const briefing::Outline &outline)
{
    QJsonArray quotes;
    for (const briefing::Block &block : outline.blocks) {
        if (block.kind != briefing::Block::Kind::Quotation)
            continue;
        const briefing::Quotation &quotation = block.quotation;
        const bool verified = quotation.check == briefing::Check::Exact;
        quotes.append(QJsonObject {{u"text"_s, quotation.text}, {u"source"_s, quotation.source}, {u"address"_s, quotation.address},
            {u"check"_s, briefing::checkName(quotation.check)}, {u"reason"_s, block.reason}, {u"verified"_s, verified},
            {u"attribution"_s, model::attributionName(block.attribution)}});
    }
    return quotes;
}

/// The annotations that --annotation names, each by its number.
briefing::Released releasedAnnotations(const Context &context)
{
    briefing::Released released;
    const QStringList numbers = context.options.value(u"annotation"_s);
    for (const QString &number : numbers)
        released.insert(base::AnnotationId(number.toLongLong()));
    return released;
}

/// What the call says of the look of the pack, in place of the settings.
base::Status applyDesign(const Context &context, briefing::PageDesign &design)
{
    if (context.has(u"organisation"_s))
        design.organisation = context.option(u"organisation"_s).simplified();
    if (context.has(u"paper"_s))
        design.paper = briefing::paperOfName(context.option(u"paper"_s));
    design.isArchive = design.isArchive || context.has(u"archive"_s);
    if (context.has(u"logo"_s)) {
        TRY(const QByteArray logo, application::logoOfFile(context.option(u"logo"_s)));
        design.logo = logo;
    }
    return base::ok();
}

/// Names each block that stops the pack.
void reportStops(const briefing::Outline &outline, const QList<int> &stops)
{
    for (const int index : stops) {
        const briefing::Block &block = outline.blocks.at(index);
        const QString words = block.quotation.text.isEmpty() ? block.heading : block.quotation.text;
        Context::printError(u"%1: %2: %3"_s.arg(block.quotation.source.isEmpty() ? block.record.name : block.quotation.source,
            briefing::checkName(block.quotation.check), words.simplified().left(kShownWords)));
    }
    Context::printError(u"the pack was not written: mend what it quotes, or say why it stays (\"reason\")"_s);
}

}

Outcome pack(const Context &context)
{
    const int sources = int(!context.option(u"query"_s).isEmpty()) + int(!context.option(u"dossier"_s).isEmpty()) + int(!context.positional.isEmpty());
    if (sources != 1)
        return context.usage(u"pack needs a file, --query or --dossier"_s);
    const QString output = context.option(u"output"_s);
    const bool isKnown = application::packEndings().contains(QFileInfo(output).suffix().toLower());
    if (!isKnown)
        return context.usage(u"the file must end with "_s + application::packEndings().join(u", "_s));
    if (context.has(u"archive"_s) && QFileInfo(output).suffix().toLower() != "pdf"_L1)
        return context.usage(u"--archive needs a file that ends with pdf"_s);
    TRY(const application::OpenLibrary library, context.open(Access::Read));
    TRY(model::Pack pack, wantedPack(context, library));
    if (context.has(u"title"_s))
        pack.title = context.option(u"title"_s);
    if (context.has(u"beside"_s))
        pack = application::inTwoColumns(pack, context.option(u"beside"_s));
    if (context.has(u"template"_s)) {
        const QString language = context.option(u"in"_s, u"en"_s);
        TRY(const application::PackTemplate plan, application::packTemplate(library.folder(), context.option(u"template"_s), language));
        pack = application::arranged(plan, pack);
    }
    if (!pack.date.isValid())
        pack.date = QDate::currentDate();
    application::PackWords words = context.packWords;
    words.citationStyle = context.option(u"style"_s);
    TRY(briefing::Outline outline, library.run(application::packOutline(pack, context.option(u"in"_s), words, releasedAnnotations(context))));
    TRY_VOID(applyDesign(context, outline.design));
    const QList<int> stops = briefing::blocksThatStop(outline);
    if (!stops.isEmpty()) {
        reportStops(outline, stops);
        context.print({{u"quotes"_s, quotesJson(outline)}, {u"stopped"_s, stops.size()}}, {});
        return SomeInputFailed;
    }
    TRY(const int pages, application::writePack(outline, context.pageWords, output));
    const qsizetype leftOut = std::ranges::count(outline.privateAnnotations, false, &briefing::PrivateAnnotation::isReleased);
    context.print({{u"pack"_s, output}, {u"pages"_s, pages}, {u"sources"_s, outline.sources.size()}, {u"quotes"_s, quotesJson(outline)},
                      {u"left_out"_s, leftOut}},
        u"%1: %2 quotations, %3 pages, %4 private annotations left out"_s.arg(output).arg(outline.quotations).arg(pages).arg(leftOut));
    return Done;
}

}
