// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textpane.h"

#include "carrydialog.h"
#include "citationcopy.h"
#include "findbar.h"
#include "linknavigation.h"
#include "readercolumns.h"
#include "readerheader.h"
#include "textannotator.h"

#include <presentation/actions/keyboard.h>
#include <presentation/reader/textsearch.h>
#include <presentation/settings/settings.h>

#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using presentation::Setting;
using presentation::TextLoader;
using presentation::TextSearch;

namespace window {

namespace {

constexpr int kTextZoomStep = 10;
// A longer selection is not what one looks for.
constexpr qsizetype kLongestSearch = 80;

}

TextPane::TextPane(const TextLoader &loader, presentation::AnnotationController &annotations, QWidget *parent)
    : QWidget(parent)
    , m_loader(loader)
    , m_annotations(annotations)
    , m_settings(annotations.library().settings())
    , m_header(new ReaderHeader(m_settings, this))
    , m_columns(new ReaderColumns(annotations, this))
    , m_view(m_columns->view())
    , m_search(new TextSearch(annotations.library().runner(),
          [this](const presentation::PassageRange &range) { return m_view->positionOf(range); }, this))
    , m_findBar(new FindBar(*m_search, this))
    , m_annotator(new TextAnnotator(loader, annotations, m_view, this))
    , m_citations(new CitationCopy(m_settings, [this] { return m_annotator->selection(); }, m_view))
    , m_links(new LinkNavigation(annotations.library(), loader, m_view, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_columns, 1);
    column->addWidget(m_findBar);
    connect(m_header, &ReaderHeader::languageChosen, this, &TextPane::languageChosen);
    connect(m_header, &ReaderHeader::placeRequested, this, &TextPane::placeRequested);
    connect(m_view, &ReaderView::filtered, m_header, &ReaderHeader::setCount);
    connect(m_columns, &ReaderColumns::recognitionRequested, this, &TextPane::recognitionRequested);
    connectView();
    connectFinding();
    const auto applyLook = [this] { m_view->setLook(presentation::ReadingLook::of(m_settings)); };
    connect(&m_settings, &presentation::Settings::settingChanged, this, applyLook);
    applyLook();
}

void TextPane::connectView()
{
    connect(m_view, &ReaderView::zoomRequested, this, [this](int steps) { zoomBy(steps * kTextZoomStep); });
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &TextPane::showMenu);
    connect(m_links, &LinkNavigation::placeRequested, this, &TextPane::placeRequested);
    connect(m_annotator, &TextAnnotator::packRequested, this, &TextPane::packRequested);
    connect(m_annotator, &TextAnnotator::dossierRequested, this, &TextPane::dossierRequested);
    connect(m_annotator, &TextAnnotator::copyRequested, this, &TextPane::copyQuote);
    connect(m_annotator, &TextAnnotator::pageRequested, this, &TextPane::pageRequested);
    connect(m_annotator, &TextAnnotator::escapePressed, this, &TextPane::escape);
}

void TextPane::connectFinding()
{
    connect(m_findBar, &FindBar::wordsChanged, this, &TextPane::find);
    connect(m_findBar, &FindBar::annotateRequested, m_annotator, qOverload<>(&TextAnnotator::highlight));
    connect(m_findBar, &FindBar::closed, this, [this] {
        m_findBar->hide();
        m_view->marks().setFound({});
        m_columns->findOnOriginal({});
        m_view->setFocus();
    });
    connect(m_search, &TextSearch::found, this, [this] { m_view->marks().setFound(m_search->hits()); });
    connect(m_search, &TextSearch::currentChanged, this, [this] {
        if (m_search->current() >= 0)
            m_view->select(m_search->hits().at(m_search->current()));
    });
}

void TextPane::showText(TextLoader::Change change)
{
    const presentation::ReaderContent &content = m_loader.content();
    const bool isOther = change != TextLoader::Change::Surroundings;
    m_header->setContent(content);
    m_view->setAccessibleName(content.text.title.isEmpty() ? content.work.name : content.text.title);
    if (isOther) {
        m_search->setPassages(content.passages);
        m_view->setContent(content);
    }
    m_annotations.setAnnotations(content.text.id, content.annotations);
    m_columns->setContent(content);
    if (change == TextLoader::Change::Place)
        m_view->goTo(m_loader.passage());
    if (isOther && m_findBar->isVisible())
        find();
}

void TextPane::retranslate()
{
    m_view->setContent(m_loader.content());
}

void TextPane::finish()
{
    m_annotator->finish();
    m_links->hidePreview();
}

presentation::TextSelection TextPane::selection() const
{
    return m_annotator->selection();
}

void TextPane::toggleOriginal()
{
    if (m_loader.content().hasText())
        m_columns->toggleOriginal();
}

void TextPane::showOriginal()
{
    if (m_loader.content().hasText())
        m_columns->showOriginal();
}

void TextPane::openLook()
{
    m_header->openLook();
}

void TextPane::find()
{
    m_columns->findOnOriginal(m_findBar->words());
    m_search->find(m_findBar->words(), m_view->textCursor().selectionStart());
}

void TextPane::showFindBar()
{
    if (!m_loader.content().hasText())
        return;
    const auto parts = selection().parts();
    const bool isOneLine = parts.size() == 1 && parts.first().words.size() < kLongestSearch;
    m_findBar->open(isOneLine ? parts.first().words : QString());
    if (!m_findBar->words().isEmpty())
        find();
}

void TextPane::findNext()
{
    stepHit(1);
}

void TextPane::findPrevious()
{
    stepHit(-1);
}

void TextPane::stepHit(int by)
{
    if (m_findBar->isVisible())
        m_search->step(by);
    else
        showFindBar();
}

void TextPane::highlight(model::Colour colour)
{
    m_annotator->highlight(colour);
}

void TextPane::addNote()
{
    m_annotator->addNote();
}

void TextPane::annotate(model::AnnotationKind kind)
{
    m_annotator->addOfKind(kind);
}

void TextPane::carryAnnotations()
{
    if (m_loader.content().hasText() && m_annotations.isWritable())
        (new CarryDialog(m_annotations, m_loader.content().work.id, m_loader.content().text.language, this))->open();
}

void TextPane::copyQuote()
{
    m_annotator->hideBar();
    m_citations->copyQuote();
}

void TextPane::findWording()
{
    m_annotator->findWording();
}

void TextPane::zoom(int percent)
{
    presentation::ReadingLook::zoom(m_settings, percent);
}

void TextPane::zoomBy(int percent)
{
    zoom(m_settings.value(Setting::ReaderZoom).toInt() + percent);
}

void TextPane::goToAnnotation(base::AnnotationId annotation)
{
    const model::Annotation *known = m_annotations.find(annotation);
    if (known && known->passage.isValid())
        m_view->select({known->passage, known->anchor.start, known->anchor.start});
}

void TextPane::editAnnotation(base::AnnotationId annotation)
{
    goToAnnotation(annotation);
    m_annotator->edit(annotation);
}

void TextPane::nextParagraph()
{
    m_view->step(1);
}

void TextPane::previousParagraph()
{
    m_view->step(-1);
}

void TextPane::escape()
{
    // One thing at a time; the find bar last.
    if (!m_annotator->escape() && m_findBar->isVisible())
        emit m_findBar->closed();
    m_view->setFocus();
}

void TextPane::showMenu(const QPoint &inView)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_links->addActions(menu, m_view->targetAt(m_view->viewport()->mapFrom(m_view, inView)));
    if (m_view->textCursor().hasSelection())
        menu->addAction(QIcon::fromTheme(u"edit-copy"_s), tr("Copy"), m_view, &QTextEdit::copy);
    menu->addAction(QIcon::fromTheme(u"format-text-blockquote"_s), tr("Copy Quote with Citation"), this, &TextPane::copyQuote);
    menu->addAction(QIcon::fromTheme(u"edit-copy"_s), tr("Copy Citation"), m_citations, &CitationCopy::copyCitation);
    m_citations->addMenu(menu);
    menu->addAction(QIcon::fromTheme(u"insert-link"_s), tr("Copy Link"), m_citations, &CitationCopy::copyLink);
    if (const QString query = m_annotator->selection().similarQuery(); !query.isEmpty()) {
        menu->addAction(QIcon::fromTheme(u"view-history"_s), tr("Where Else?"), this, &TextPane::findWording);
        menu->addAction(QIcon::fromTheme(u"edit-find"_s), tr("Find Similar Paragraphs"), this, [this, query] { emit searchRequested(query); });
    }
    m_annotator->addActions(menu);
    menu->popup(m_view->mapToGlobal(inView));
}

void TextPane::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers keys = event->modifiers() & ~Qt::KeypadModifier;
    if (event->matches(QKeySequence::Find))
        showFindBar();
    else if (event->key() == Qt::Key_F3)
        stepHit(keys.testFlag(Qt::ShiftModifier) ? -1 : 1);
    else if (presentation::keyboard::digitOrPlace(*event) == 1 && keys == (Qt::ControlModifier | Qt::AltModifier))
        m_annotator->highlight();
    else if (event->key() == Qt::Key_Escape)
        escape();
    else if (event->matches(QKeySequence::ZoomIn))
        zoomBy(kTextZoomStep);
    else if (event->matches(QKeySequence::ZoomOut))
        zoomBy(-kTextZoomStep);
    else
        QWidget::keyPressEvent(event);
}

}
