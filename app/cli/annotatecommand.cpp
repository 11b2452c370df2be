// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "json.h"

#include <application/annotations.h>
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
std::expected<anchoring::Attachment, Failure> chosenPlace(const application::Target &target, const Context &context)
{
    const QString quote = context.option(u"quote"_s);
    const QString nth = context.option(u"nth"_s);
    TRY(const QList<anchoring::Attachment> places, application::quotePlaces(target, quote));
    if (nth.isEmpty() && places.size() == 1)
        return places.first();
    if (nth.isEmpty()) {
        QStringList lines {u"the words stand %1 times; name one place with --nth, or its paragraph in REF:"_s.arg(places.size())};
        for (qsizetype at = 0; at < places.size(); ++at)
            lines.append(placeLine(places.at(at), at + 1));
        return std::unexpected(Failure(base::visibleText(quote) + u": "_s + lines.join(u'\n'), Usage));
    }
    if (nth.toInt() > places.size())
        return std::unexpected(Failure(u"--nth %1: the words stand %2 time(s)"_s.arg(nth).arg(places.size()), Usage));
    return places.at(nth.toInt() - 1);
}

}

Outcome annotate(const Context &context)
{
    TRY(const application::OpenLibrary library, context.open(Access::Write));
    TRY(const application::Target target, context.target(library));
    TRY(const anchoring::Attachment place, chosenPlace(target, context));
    model::Annotation note = application::newAnnotation();
    note.record = target.record.id;
    note.text = target.text->id;
    note.passage = place.passage;
    note.address = place.address;
    note.anchor = place.anchor;
    note.colour = model::colourOfName(context.option(u"colour"_s, u"yellow"_s));
    note.comment = context.option(u"comment"_s);
    TRY(const QList<model::Annotation> added, library.run(application::addAnnotations({note})));
    context.print(annotationJson({added.first(), target.record, target.text->language}),
        target.record.symbol + u' ' + note.address + u": " + note.anchor.exact);
    return Done;
}

}
