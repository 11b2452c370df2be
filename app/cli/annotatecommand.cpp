// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "json.h"

#include <application/annotations.h>
#include <application/colournames.h>
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

std::expected<model::Annotation, Failure> onWords(const application::Target &target, model::AnnotationKind kind, const Context &context)
{
    TRY(const anchoring::Attachment place, chosenPlace(target, context));
    model::Annotation note = application::newAnnotation(kind);
    note.record = target.record.id;
    note.text = target.text->id;
    note.passage = place.passage;
    note.address = place.address;
    note.anchor = place.anchor;
    return note;
}

std::expected<model::Annotation, Failure> wholeParagraph(const application::Target &target, model::AnnotationKind kind)
{
    TRY(const model::Annotation note, application::annotationOn(target, kind));
    return note;
}

}

Outcome annotate(const Context &context)
{
    const model::AnnotationKind kind
        = model::annotationKindOfName(context.option(u"kind"_s, u"highlight"_s)).value_or(model::AnnotationKind::Highlight);
    if (model::isOnWords(kind) == context.option(u"quote"_s).isEmpty())
        return context.usage(model::isOnWords(kind) ? u"annotate needs --quote TEXT"_s : u"a %1 hangs on no words: leave --quote out"_s.arg(context.option(u"kind"_s)));
    const std::optional<model::Colour> colour = application::colourNamed(context.option(u"colour"_s, u"yellow"_s));
    if (!colour)
        return context.usage(u"no colour is called “%1”"_s.arg(base::visibleText(context.option(u"colour"_s))));
    TRY(const application::OpenLibrary library, context.open(Access::Write));
    TRY(const application::Target target, context.target(library));
    TRY(model::Annotation note, model::isOnWords(kind) ? onWords(target, kind, context) : wholeParagraph(target, kind));
    note.colour = *colour;
    note.isPrivate = !context.has(u"shared"_s);
    application::setComment(note, context.option(u"comment"_s), context.options.value(u"tag"_s));
    TRY(const QList<model::Annotation> added, library.run(application::addAnnotations({note})));
    context.print(annotationJson({added.first(), target.record, target.text->language, {}, {}}),
        QStringList({target.record.symbol, note.address}).join(u' ').trimmed() + u": " + application::wordsOf(note));
    return Done;
}

}
