// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "originalpages.h"

#include "originalannotations.h"
#include "originalpagesheader.h"
#include "originalpagesview.h"

#include <application/records.h>
#include <core/text/languagenames.h>
#include <presentation/reader/originalpageimages.h>
#include <presentation/shared/names.h>
#include <window/controls/emptystate.h>
#include <window/controls/retranslation.h>

#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using presentation::OriginalPageImages;

namespace window {

namespace {

constexpr int kPasswordWidth = 240;

}

OriginalPages::OriginalPages(presentation::AsyncLibrary &library, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_images(new OriginalPageImages(this))
    , m_header(new OriginalPagesHeader(this))
    , m_view(new OriginalPagesView(this))
    , m_annotations(new OriginalAnnotations(m_onPages, m_view))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_password(new QLineEdit(m_empty))
{
    setObjectName(u"facsimile"_s);
    m_password->setObjectName(u"facsimilePassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setFixedWidth(kPasswordWidth);
    m_password->hide();
    m_empty->setControl(m_password);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_view);
    connectImages();
    connect(m_header, &OriginalPagesHeader::zoomRequested, this, [this](int by) { m_view->setZoom(m_view->zoom() + by); });
    connect(m_header, &OriginalPagesHeader::fitRequested, this, [this] { m_view->setZoom(100); });
    connect(m_header, &OriginalPagesHeader::closed, this, &OriginalPages::closed);
    connect(m_header, &OriginalPagesHeader::recognitionRequested, this, &OriginalPages::recognitionRequested);
    connect(m_empty, &EmptyState::actionRequested, this, [this] { m_state == State::Locked ? unlock() : load(); });
    connect(m_password, &QLineEdit::returnPressed, this, &OriginalPages::unlock);
    retranslated(this, [this] {
        m_view->setAccessibleName(tr("Original pages"));
        m_password->setPlaceholderText(tr("Password"));
        m_password->setAccessibleName(tr("Password of the original"));
        showState();
    });
}

void OriginalPages::connectImages()
{
    connect(m_images, &OriginalPageImages::opened, this, &OriginalPages::showPages);
    connect(m_images, &OriginalPageImages::failed, this, &OriginalPages::fail);
    connect(m_images, &OriginalPageImages::pictureDrawn, m_view, &OriginalPagesView::setPicture);
    connect(m_images, &OriginalPageImages::wordsRead, this, &OriginalPages::takeWords);
    // What is asked for last comes first: the pictures.
    connect(m_view, &OriginalPagesView::picturesWanted, this, [this](const QList<int> &pages) { readPages(m_annotations->pagesToRead(pages)); });
    connect(m_view, &OriginalPagesView::picturesWanted, m_images, &OriginalPageImages::askForPictures);
    connect(m_view, &OriginalPagesView::currentPageChanged, this, &OriginalPages::showPage);
    connect(m_view, &OriginalPagesView::clicked, this, &OriginalPages::followClick);
}

void OriginalPages::showPages(const QList<QSizeF> &sizes, const QStringList &labels)
{
    m_labels = labels;
    if (m_state == State::Locked) {
        m_library.rememberPassword(m_fingerprint, m_password->text());
        m_password->clear();
    }
    m_state = State::Pages;
    m_stack->setCurrentWidget(m_view);
    m_view->setPages(sizes);
    setAnnotations(m_content.annotations);
    showState();
    showPassage(m_passage);
}

void OriginalPages::showState()
{
    switch (m_state) {
    case State::Loading:
        say({}, tr("Loading…"));
        break;
    case State::NoPages:
        say(u"document-preview"_s,
            m_content.text.source.sha256.isEmpty()
                ? tr("This text was not made from a file.")
                : tr("The original has no pages to show: it is no PDF."));
        break;
    case State::Locked:
        say(u"object-locked"_s,
            m_error.code == base::ErrorCode::PasswordWrong
                ? tr("The password does not open the original. Try another one.")
                //: The pages of a file that is protected by a password.
                : tr("The original is protected. Its password shows the pages; it is kept until the library is closed, and not stored."),
            tr("Show the Pages"));
        break;
    case State::Failed:
        //: %1 says what failed, %2 what to do about it.
        say(u"dialog-error"_s, tr("%1 %2").arg(presentation::names::cause(m_error), presentation::names::remedy(m_error)), tr("Try Again"));
        break;
    case State::Pages:
        showPage(m_view->currentPage());
        break;
    }
}

void OriginalPages::say(const QString &icon, const QString &sentence, const QString &action)
{
    m_header->clearPage();
    m_empty->setIcon(icon);
    m_empty->setSentence(sentence);
    m_empty->setAction(action);
    m_password->setVisible(m_state == State::Locked);
    m_stack->setCurrentWidget(m_empty);
}

void OriginalPages::setContent(const presentation::ReaderContent &content)
{
    // The same text read anew, after a note say, is read on at the same paragraph.
    if (m_content.text.id != content.text.id)
        m_passage = {};
    m_content = content;
    m_onPages.setPassages(content.passages);
    if (m_shown == content.text.id)
        setAnnotations(content.annotations);
    m_header->setContent(content, m_library.library().isReadOnly() ? OriginalPagesHeader::Recognition::Impossible : OriginalPagesHeader::Recognition::Offered);
    if (isVisible()) {
        load();
    } else if (m_shown != content.text.id) {
        m_latest.drop();
        m_shown = {};
    }
}

void OriginalPages::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load();
}

void OriginalPages::load()
{
    // A password that is being typed is not disturbed either.
    if (m_shown == m_content.text.id && m_shown.isValid() && (m_state == State::Pages || m_state == State::Locked)) {
        showState();
        return;
    }
    m_shown = m_content.text.id;
    m_onPages.clearWords();
    m_asked.clear();
    m_password->clear();
    m_state = State::Loading;
    showState();
    m_library.read(this, application::originals(m_shown), m_latest.ask([this](const QList<model::Source> &originals) { open(originals); }));
}

void OriginalPages::open(const QList<model::Source> &originals)
{
    const auto pdf = std::ranges::find(originals, u"pdf"_s, &model::Source::format);
    if (pdf == originals.cend()) {
        m_state = State::NoPages;
        showState();
        return;
    }
    m_fingerprint = pdf->sha256;
    m_images->open(m_library.library().originalPath(m_fingerprint), m_library.password(m_fingerprint));
}

// The line stays until the pages are there, so that a slip of the finger can be mended.
void OriginalPages::unlock()
{
    if (!m_password->text().isEmpty())
        m_images->open(m_library.library().originalPath(m_fingerprint), m_password->text());
}

void OriginalPages::fail(const base::Error &error)
{
    // A page that cannot be drawn stays a white sheet.
    if (m_state == State::Pages)
        return;
    m_error = error;
    const bool isLocked = error.code == base::ErrorCode::PasswordNeeded || error.code == base::ErrorCode::PasswordWrong;
    m_state = isLocked ? State::Locked : State::Failed;
    showState();
    if (isLocked && isVisible()) {
        m_password->selectAll();
        m_password->setFocus();
    }
}

void OriginalPages::showPage(int page)
{
    if (m_state != State::Pages || page < 0)
        return;
    // Who turns the pages meanwhile is not called back.
    m_goesThere = m_goesThere && page == m_onPages.pageOf(m_passage);
    m_header->showPage(page, m_view->pageCount(), m_labels.value(page));
    readPages({page});
}

void OriginalPages::readPages(const QList<int> &pages)
{
    for (const int page : pages) {
        if (!m_onPages.hasWords(page) && !m_asked.contains(page)) {
            m_asked.insert(page);
            m_images->askForWords(page);
        }
    }
}

void OriginalPages::setAnnotations(const QList<model::Annotation> &annotations)
{
    m_content.annotations = annotations;
    if (m_state != State::Pages)
        return;
    m_annotations->setAnnotations(annotations, text::isRightToLeft(m_content.text.language));
    readPages(m_annotations->pagesToRead(m_view->pagesInSight()));
}

void OriginalPages::takeWords(int page, const QList<application::PageWord> &words)
{
    m_onPages.setWords(page, words);
    m_asked.remove(page);
    m_annotations->update(page);
    if (!m_wanted.isEmpty())
        m_view->setFound(page, m_onPages.find(page, m_wanted));
    if (page == m_onPages.pageOf(m_passage))
        markPassage();
}

void OriginalPages::showPassage(base::PassageId passage)
{
    m_passage = passage;
    m_goesThere = true;
    if (passage != m_followed)
        m_followed = {};
    const int page = m_onPages.pageOf(passage);
    if (m_state != State::Pages || !isVisible() || page < 0 || page >= m_view->pageCount())
        return;
    if (m_onPages.hasWords(page)) {
        markPassage();
        return;
    }
    if (!m_view->pagesInSight().contains(page))
        m_view->goTo(page);
    readPages({page});
}

void OriginalPages::markPassage()
{
    const int page = m_onPages.pageOf(m_passage);
    const QList<QRectF> lines = m_onPages.linesOf(m_passage);
    m_view->setMarks(page, lines);
    if (!std::exchange(m_goesThere, false) || m_passage == m_followed)
        return;
    if (lines.isEmpty() && !m_view->pagesInSight().contains(page))
        m_view->goTo(page);
    else if (!lines.isEmpty() && !m_view->isInSight(page, lines.first()))
        m_view->goTo(page, lines.first());
}

void OriginalPages::followClick(int page, QPointF point)
{
    const base::PassageId passage = m_onPages.passageAt(page, point);
    if (!passage.isValid())
        return;
    m_followed = passage;
    emit passageActivated(passage);
    showPassage(passage);
}

void OriginalPages::find(const QString &words)
{
    m_wanted = words;
    m_view->clearFound();
    if (words.isEmpty())
        return;
    for (const int page : m_onPages.pagesWithWords())
        m_view->setFound(page, m_onPages.find(page, words));
}

}
