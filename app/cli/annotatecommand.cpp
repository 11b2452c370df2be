// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "json.h"

#include <application/annotating.h>
#include <core/base/pathtext.h>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

/// "--nth 2  OP1: cities to [share good practices], and invites": the place as its surroundings tell it.
QString placeLine(const anchoring::Attachment &place, qsizetype number)
{
    const model::Anchor &anchor = place.anchor;
    const QString words = anchor.prefix + u'[' + anchor.exact + u']' + anchor.suffix;
    return u"  --nth %1  %2: %3"_s.arg(number).arg(place.address, base::visibleText(words.simplified()));
}

/// Words that stand more than once are not guessed at: the person says which place is meant.
base::Result<anchoring::Attachment> chosenPlace(const QList<anchoring::Attachment> &places, const Context &context)
{
    const QString quote = context.option(u"quote"_s);
    const QString nth = context.option(u"nth"_s);
    if (nth.isEmpty() && places.size() == 1)
        return places.first();
    if (nth.isEmpty()) {
        QStringList lines {u"the words stand %1 times; name one place with --nth, or its paragraph in REF:"_s.arg(places.size())};
        for (qsizetype at = 0; at < places.size(); ++at)
            lines.append(placeLine(places.at(at), at + 1));
        return base::failure(base::ErrorCode::BadInput, quote, lines.join(u'\n'));
    }
    const int number = nth.toInt();
    if (number < 1 || number > places.size())
        return base::failure(base::ErrorCode::BadInput, u"--nth "_s + nth, u"the words stand %1 time(s)"_s.arg(places.size()));
    return places.at(number - 1);
}

base::Result<anchoring::Attachment> placeFor(const application::Target &target, const Context &context)
{
    const auto places = application::quotePlaces(target, context.option(u"quote"_s));
    if (!places)
        return base::failure(places.error());
    return chosenPlace(*places, context);
}

base::Result<model::Annotation> annotationFor(const application::Target &target, const Context &context)
{
    const base::Result<anchoring::Attachment> place = placeFor(target, context);
    if (!place)
        return base::failure(place.error());
    model::Annotation note = application::newAnnotation();
    note.record = target.record.id;
    note.text = target.text->id;
    note.passage = place->passage;
    note.address = place->address;
    note.anchor = place->anchor;
    note.colour = model::colourOfName(context.option(u"colour"_s, u"yellow"_s));
    note.comment = context.option(u"comment"_s);
    return note;
}

}

int annotate(const Context &context)
{
    if (context.positional.isEmpty() || context.option(u"quote"_s).isEmpty())
        return context.usage(u"annotate needs a symbol and --quote"_s);
    const std::optional<application::OpenLibrary> library = context.open(Access::Write);
    if (!library)
        return LibraryNotOpened;
    const base::Result<application::Target> target
        = library->run(application::target(context.positional.join(u' '), context.option(u"in"_s)));
    if (!target)
        return context.report(target.error());
    base::Result<model::Annotation> note = annotationFor(*target, context);
    if (!note) {
        const base::Error &error = note.error();
        return error.code == base::ErrorCode::BadInput ? context.refuse(error.subject, error.detail) : context.report(error);
    }
    const base::Result<base::AnnotationId> id = library->run(application::addAnnotation(*note));
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
