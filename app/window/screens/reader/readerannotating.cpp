// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader's page does with annotations.
#include "commenteditor.h"
#include "readerpageprivate.h"
#include "recordpage.h"
#include "selectionbar.h"

#include <analysis/anchoring/anchoring.h>
#include <application/identity.h>
#include <presentation/settings/settings.h>
#include <presentation/suggestions/linkcommand.h>
#include <window/screens/suggestions/linkpopup.h>

#include <QStackedWidget>

#include <algorithm>

namespace window {

void ReaderPage::Private::showBar()
{
    const QRect selection = view->selectionRect();
    const bool isInSight = selection.intersects(view->viewport()->rect());
    if (view->textCursor().hasSelection() && isInSight)
        bar->showBeside(inPage(selection));
    else
        bar->hide();
}

void ReaderPage::Private::highlight(int colourIndex, bool openComment)
{
    if (!content.hasText() || !q->isWritable())
        return;
    QList<model::Annotation> made;
    const QList<Selection> parts = selection();
    for (const Selection &part : parts) {
        const model::Passage *passage = content.passage(part.passage);
        if (!passage || passage->content.isEmpty())
            continue;
        const bool isWhole = part.words.isEmpty();
        model::Annotation annotation;
        annotation.record = content.work.id;
        annotation.text = content.text.id;
        annotation.passage = passage->id;
        annotation.address = passage->address.text();
        annotation.anchor
            = anchoring::anchorAt(*passage, isWhole ? 0 : part.start, isWhole ? int(passage->content.size()) : part.end);
        annotation.colour = model::Colour(std::clamp(colourIndex, 0, model::kColourCount - 1));
        annotation.author = application::userName();
        annotation.created = QDateTime::currentDateTimeUtc();
        annotation.modified = annotation.created;
        made.append(annotation);
    }
    openNext = openComment && !made.isEmpty();
    bar->hide();
    book->add(made, openComment ? ReaderPage::tr("Note") : ReaderPage::tr("Highlight"));
    view->clearSelection();
}

void ReaderPage::Private::choose(int colourIndex)
{
    const base::AnnotationId annotation = view->annotationAtCursor();
    if (!view->textCursor().hasSelection() && annotation.isValid())
        recolour(annotation, colourIndex);
    else
        highlight(colourIndex, false);
}

void ReaderPage::Private::recolour(base::AnnotationId id, int colourIndex)
{
    const model::Annotation *known = book->find(id);
    if (!known || int(known->colour) == colourIndex || !q->isWritable())
        return;
    model::Annotation changed = *known;
    changed.colour = model::Colour(colourIndex);
    changed.modified = QDateTime::currentDateTimeUtc();
    book->update(changed, ReaderPage::tr("Change Colour"));
}

void ReaderPage::Private::comment(base::AnnotationId id, const QString &text)
{
    const model::Annotation *known = book->find(id);
    if (!known || !q->isWritable())
        return;
    model::Annotation changed = *known;
    changed.comment = text;
    changed.modified = QDateTime::currentDateTimeUtc();
    book->update(changed, ReaderPage::tr("Change Comment"));
}

void ReaderPage::Private::edit(base::AnnotationId id)
{
    if (const model::Annotation *known = book->find(id)) {
        bar->hide();
        editor->edit(*known, inPage(view->annotationRect(*known)));
    }
}

void ReaderPage::Private::showAnnotations()
{
    content.annotations = book->annotations();
    view->setAnnotations(content.annotations);
    emit q->annotationsChanged();
}

void ReaderPage::Private::addToPack()
{
    QList<base::PassageId> passages;
    const QList<Selection> parts = selection();
    for (const Selection &part : parts)
        passages.append(part.passage);
    bar->hide();
    if (!passages.isEmpty())
        emit q->packRequested({}, passages);
}

void ReaderPage::Private::linkSelection(const QString &relation)
{
    const QList<Selection> parts = selection();
    const model::Passage *passage = parts.isEmpty() ? nullptr : content.passage(parts.first().passage);
    if (!passage || !q->isWritable())
        return;
    const Selection &part = parts.first();
    const bool isWhole = part.words.isEmpty();
    model::Link link;
    link.from = content.work.id;
    link.fromPassage = passage->id;
    link.start = isWhole ? 0 : part.start;
    link.end = isWhole ? int(passage->content.size()) : part.end;
    link.text = passage->content.mid(link.start, link.end - link.start);
    link.relation = relation;
    const QRect beside = inPage(view->selectionRect());
    bar->hide();
    auto *maker = new LinkPopup(library, link, q);
    connect(maker, &LinkPopup::made, q, [this](const model::Link &made) {
        book->undoStack().push(new presentation::LinkCommand(library, made, ReaderPage::tr("Link to…")));
    });
    maker->popUp(beside);
}

void ReaderPage::highlightSelection(int colourIndex)
{
    d->highlight(colourIndex, false);
}

void ReaderPage::addNote()
{
    const base::AnnotationId there = d->view->annotationAtCursor();
    if (there.isValid() && !d->view->textCursor().hasSelection())
        d->edit(there);
    else
        d->highlight(int(model::colourOfName(d->library.settings().value(presentation::Setting::HighlightColour).toString())), true);
}

void ReaderPage::goToAnnotation(base::AnnotationId annotation)
{
    const model::Annotation *known = d->book->find(annotation);
    if (!known || !known->passage.isValid())
        return;
    d->view->select({known->passage, known->anchor.start, known->anchor.start});
}

void ReaderPage::editAnnotation(base::AnnotationId annotation)
{
    goToAnnotation(annotation);
    d->edit(annotation);
}

void ReaderPage::undo()
{
    d->book->undoStack().undo();
}

void ReaderPage::redo()
{
    d->book->undoStack().redo();
}

bool ReaderPage::canMerge() const
{
    return d->isLoaded && d->stack->currentWidget() == d->record && d->record->canMerge();
}

void ReaderPage::mergeRecord()
{
    d->record->merge();
}

}
