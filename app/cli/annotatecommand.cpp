// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "json.h"

#include <annotate/anchoring.h>
#include <storage/annotations.h>

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

base::Result<model::Annotation> annotationFor(const Target &target, const Context &context)
{
    if (!target.text)
        return base::failure(base::ErrorCode::NotFound, target.record.symbol, u"the document has no text in the library"_s);
    const std::optional<annotate::Attachment> place = annotate::findQuote(context.option(u"quote"_s), target.passages);
    if (!place)
        return base::failure(base::ErrorCode::NotFound, target.record.symbol, u"the quotation does not stand there"_s);
    model::Annotation note;
    note.record = target.record.id;
    note.text = target.text->id;
    note.passage = place->passage;
    note.address = place->address;
    note.anchor = place->anchor;
    note.colour = model::colourOfName(context.option(u"colour"_s, u"yellow"_s));
    note.comment = context.option(u"comment"_s);
    note.author = qEnvironmentVariable("USER");
    note.created = QDateTime::currentDateTimeUtc();
    note.modified = note.created;
    return note;
}

}

int annotate(const Context &context)
{
    if (context.positional.isEmpty() || context.option(u"quote"_s).isEmpty())
        return context.usage(u"annotate needs a symbol and --quote"_s);
    const std::unique_ptr<storage::Library> library = context.open(storage::Database::Access::ReadWrite);
    if (!library)
        return LibraryNotOpened;
    const base::Result<Target> target = findTarget(*library, context.positional.join(u' '), context.option(u"in"_s));
    if (!target)
        return context.report(target.error());
    base::Result<model::Annotation> note = annotationFor(*target, context);
    if (!note)
        return context.report(note.error());
    const base::Result<base::AnnotationId> id = library->write(
        [&note](const storage::Database &database) { return storage::AnnotationStore(database).add(*note); });
    if (!id)
        return context.report(id.error());
    note->id = *id;
    if (context.json)
        context.print(annotationJson({*note, target->record, target->text->language}));
    else
        context.printLine(target->record.symbol + u' ' + note->address + u": " + note->anchor.exact);
    return Done;
}

}
