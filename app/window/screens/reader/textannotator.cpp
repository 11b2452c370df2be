// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textannotator.h"

#include "commenteditor.h"
#include "selectionbar.h"

#include <application/commentdrafts.h>
#include <core/base/privatelock.h>
#include <presentation/compare/agreedlanguagetext.h>
#include <presentation/settings/settings.h>
#include <presentation/shared/annotationtexts.h>
#include <presentation/shared/swatch.h>
#include <presentation/suggestions/linkcommand.h>
#include <window/screens/suggestions/linkpopup.h>

#include <QMenu>

#include <utility>

using namespace Qt::StringLiterals;
using presentation::AnnotationController;

namespace window {

TextAnnotator::TextAnnotator(
    const presentation::TextLoader &loader, AnnotationController &annotations, ReaderView *view, QWidget *page)
    : QObject(page)
    , m_loader(loader)
    , m_annotations(annotations)
    , m_view(view)
    , m_page(page)
    , m_bar(new SelectionBar(page))
    , m_editor(new CommentEditor(annotations.library().settings(), page))
{
    m_bar->setWritable(annotations.isWritable());
    m_editor->setWritable(annotations.isWritable());
    connectView();
    connectSheets();
    // The colours are called otherwise: margin and lists say so.
    connect(&annotations.library().settings(), &presentation::Settings::settingChanged, this, [this](presentation::Setting setting) {
        if (setting == presentation::Setting::ColourNames || setting == presentation::Setting::ColourLetters)
            emit m_annotations.changed();
    });
    connect(&annotations, &AnnotationController::changed, this, [this] {
        m_view->marks().setAnnotations(m_annotations.annotations());
        goOnWriting();
    });
    connect(&annotations, &AnnotationController::added, this, [this](const QList<model::Annotation> &added) {
        if (std::exchange(m_opensNext, false))
            edit(added.last().id);
    });
}

void TextAnnotator::connectView()
{
    connect(m_view, &ReaderView::selectionFinished, this, &TextAnnotator::showBar);
    connect(m_view, &ReaderView::escapePressed, this, &TextAnnotator::escapePressed);
    connect(m_view, &ReaderView::colourRequested, this, &TextAnnotator::choose);
    connect(m_view, &ReaderView::annotationActivated, this, &TextAnnotator::edit);
    connect(m_view, &ReaderView::removalRequested, &m_annotations, qOverload<base::AnnotationId>(&AnnotationController::remove));
    connect(m_view, &ReaderView::moved, this, [this] {
        if (m_bar->isVisible())
            showBar();
    });
    connect(m_view, &QTextEdit::selectionChanged, this, [this] {
        if (!m_view->textCursor().hasSelection())
            m_bar->hide();
    });
}

void TextAnnotator::connectSheets()
{
    connect(m_bar, &SelectionBar::colourChosen, this, qOverload<model::Colour>(&TextAnnotator::highlight));
    connect(m_bar, &SelectionBar::kindChosen, this, &TextAnnotator::addOfKind);
    connect(m_bar, &SelectionBar::noteRequested, this, &TextAnnotator::addNote);
    connect(m_bar, &SelectionBar::linkRequested, this, [this] { linkSelection({}); });
    connect(m_bar, &SelectionBar::quoteRequested, this, [this] { linkSelection(u"quotes"_s); });
    connect(m_bar, &SelectionBar::packRequested, this, &TextAnnotator::addToPack);
    connect(m_bar, &SelectionBar::copyRequested, this, &TextAnnotator::copyRequested);
    connect(m_bar, &SelectionBar::wordingRequested, this, &TextAnnotator::findWording);
    connect(m_bar, &SelectionBar::escapePressed, this, &TextAnnotator::escapePressed);
    connect(m_editor, &CommentEditor::commentChanged, &m_annotations, &AnnotationController::setComment);
    connect(m_editor, &CommentEditor::colourChosen, &m_annotations, &AnnotationController::recolour);
    connect(m_editor, &CommentEditor::removalRequested, &m_annotations, qOverload<base::AnnotationId>(&AnnotationController::remove));
    connect(m_editor, &CommentEditor::lockChosen, &m_annotations, &AnnotationController::setPrivate);
    connect(m_editor, &CommentEditor::draftChanged, this, [this] { application::drafts::keep(m_editor->annotation(), m_editor->comment()); });
    connect(m_editor, &CommentEditor::draftDropped, this, qOverload<const QString &>(&application::drafts::drop));
    connect(m_editor, &CommentEditor::closed, this, [this] { m_view->setFocus(); });
}

/// Opens the comment that a crash kept from being finished, once for each text.
void TextAnnotator::goOnWriting()
{
    const base::TextId text = m_loader.content().text.id;
    if (text == m_searchedForDrafts || !m_annotations.isWritable() || m_annotations.annotations().isEmpty())
        return;
    m_searchedForDrafts = text;
    const QHash<QString, QString> drafts = application::drafts::left();
    for (const model::Annotation &annotation : m_annotations.annotations()) {
        const auto draft = drafts.constFind(annotation.uuid);
        if (draft == drafts.constEnd())
            continue;
        if (*draft == annotation.comment) {
            application::drafts::drop(annotation.uuid); // It was stored when the program ended.
        } else {
            m_editor->setTextLanguage(m_loader.content().text.language);
            m_editor->edit(annotation, inPage(m_view->marks().rectOf(annotation)), *draft);
            return;
        }
    }
}

presentation::TextSelection TextAnnotator::selection() const
{
    return {m_loader.content(), m_view->ranges()};
}

void TextAnnotator::highlight(model::Colour colour)
{
    add(model::AnnotationKind::Highlight, colour);
}

void TextAnnotator::addOfKind(model::AnnotationKind kind)
{
    // What says nothing by itself asks for its words.
    m_opensNext = kind == model::AnnotationKind::WordNote || kind == model::AnnotationKind::ParagraphNote
        || kind == model::AnnotationKind::DocumentNote;
    add(kind, lastColour());
}

void TextAnnotator::highlight()
{
    highlight(lastColour());
}

void TextAnnotator::addNote()
{
    const base::AnnotationId there = m_view->annotationAtCursor();
    if (there.isValid() && !m_view->textCursor().hasSelection()) {
        edit(there);
        return;
    }
    addOfKind(m_view->textCursor().hasSelection() ? model::AnnotationKind::WordNote : model::AnnotationKind::ParagraphNote);
}

void TextAnnotator::add(model::AnnotationKind kind, model::Colour colour)
{
    const QList<model::Annotation> made = m_loader.content().hasText() ? selection().annotations(colour, kind) : QList<model::Annotation>();
    m_opensNext = m_opensNext && !made.isEmpty() && m_annotations.isWritable();
    m_bar->hide();
    m_annotations.add(made, presentation::annotationKindLabel(kind));
    m_view->clearSelection();
}

void TextAnnotator::choose(model::Colour colour)
{
    const base::AnnotationId annotation = m_view->annotationAtCursor();
    if (!m_view->textCursor().hasSelection() && annotation.isValid())
        m_annotations.recolour(annotation, colour);
    else
        highlight(colour);
}

void TextAnnotator::edit(base::AnnotationId annotation)
{
    // What was written in the sheet so far is handed over first: it may be the same annotation.
    m_editor->finish();
    if (const std::optional<model::Annotation> now = m_annotations.latest(annotation)) {
        m_bar->hide();
        if (now->isLocked) {
            emit m_annotations.library().failed(base::privateAnnotationsLocked());
            return;
        }
        m_editor->setTextLanguage(m_loader.content().text.language);
        m_editor->edit(*now, inPage(m_view->marks().rectOf(*now)));
    }
}

void TextAnnotator::addToPack()
{
    m_bar->hide();
    if (const QList<base::PassageId> passages = selection().passages(); !passages.isEmpty())
        emit packRequested(passages);
}

void TextAnnotator::linkSelection(const QString &relation)
{
    const std::optional<model::Link> link = selection().link(relation);
    if (!link || !m_annotations.isWritable())
        return;
    const QRect beside = inPage(m_view->selectionRect());
    m_bar->hide();
    auto *popup = new LinkPopup(m_annotations.library(), *link, m_page);
    connect(popup, &LinkPopup::made, this, [this](const model::Link &made) {
        m_annotations.undoStack().push(new presentation::LinkCommand(m_annotations.library(), made, tr("Link to…")));
    });
    popup->popUp(beside);
}

void TextAnnotator::addActions(QMenu *menu)
{
    if (!m_annotations.isWritable())
        return;
    menu->addSeparator();
    QMenu *colours = menu->addMenu(QIcon::fromTheme(u"draw-highlight"_s), tr("Highlight"));
    for (int index = 0; index < model::kColourCount; ++index) {
        const auto colour = model::Colour(index);
        colours->addAction(presentation::swatch(colour), presentation::colourLabel(colour), this, [this, colour] { choose(colour); });
    }
    for (const model::AnnotationKind kind : {model::AnnotationKind::Underline, model::AnnotationKind::Strike,
             model::AnnotationKind::ParagraphNote, model::AnnotationKind::DocumentNote, model::AnnotationKind::Bookmark}) {
        menu->addAction(QIcon::fromTheme(presentation::annotationKindIcon(kind)), presentation::annotationKindLabel(kind), this,
            [this, kind] { addOfKind(kind); });
    }
    menu->addAction(QIcon::fromTheme(u"note"_s), tr("Note"), this, &TextAnnotator::addNote);
    menu->addAction(QIcon::fromTheme(u"list-add"_s), tr("Add to Briefing Pack"), this, &TextAnnotator::addToPack);
    menu->addAction(QIcon::fromTheme(u"folder-add"_s), tr("Add to Dossier…"), this, &TextAnnotator::dossierRequested)->setObjectName(u"textAddToDossier"_s);
    if (const base::AnnotationId annotation = m_view->annotationAtCursor(); annotation.isValid())
        menu->addAction(QIcon::fromTheme(u"edit-delete"_s), tr("Delete Annotation"), this,
            [this, annotation] { m_annotations.remove(annotation); });
}

void TextAnnotator::findWording()
{
    hideBar();
    if (const QString key = presentation::agreed::keyOf(selection().wording()); !key.isEmpty())
        emit pageRequested(key);
}

void TextAnnotator::finish()
{
    m_editor->finish();
    m_bar->hide();
}

void TextAnnotator::hideBar()
{
    m_bar->hide();
}

bool TextAnnotator::escape()
{
    if (m_editor->isVisible())
        m_editor->finish();
    else if (m_bar->isVisible())
        m_bar->hide();
    else if (m_view->textCursor().hasSelection())
        m_view->clearSelection();
    else
        return false;
    return true;
}

void TextAnnotator::showBar()
{
    const QRect selection = m_view->selectionRect();
    const bool isInSight = selection.intersects(m_view->viewport()->rect());
    if (m_view->textCursor().hasSelection() && isInSight)
        m_bar->showBeside(inPage(selection));
    else
        m_bar->hide();
}

model::Colour TextAnnotator::lastColour() const
{
    return model::colourOfName(m_annotations.library().settings().value(presentation::Setting::HighlightColour).toString());
}

QRect TextAnnotator::inPage(const QRect &inViewport) const
{
    return inViewport.translated(m_view->viewport()->mapTo(m_page, QPoint(0, 0)));
}

}
