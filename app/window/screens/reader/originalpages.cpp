// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "originalpages.h"

#include "originalpagesview.h"

#include <application/records.h>
#include <presentation/reader/originalpageimages.h>
#include <presentation/shared/names.h>
#include <window/controls/elidedlabel.h>
#include <window/controls/emptystate.h>
#include <window/controls/retranslation.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr int kOriginalZoomStep = 25;
constexpr int kPasswordWidth = 240;

}

OriginalPages::OriginalPages(presentation::AsyncLibrary &library, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_pages(new presentation::OriginalPageImages(this))
    , m_view(new OriginalPagesView(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_password(new QLineEdit(m_empty))
    , m_head(new QWidget(this))
    , m_number(new QLabel(m_head))
    , m_remark(new ElidedLabel(m_head))
    , m_read(new QToolButton(m_head))
    , m_smaller(new QToolButton(m_head))
    , m_larger(new QToolButton(m_head))
    , m_fit(new QToolButton(m_head))
    , m_close(new QToolButton(m_head))
{
    setObjectName(u"facsimile"_s);
    m_number->setObjectName(u"facsimilePage"_s);
    m_remark->setObjectName(u"facsimileRemark"_s);
    m_remark->setMuted(true);
    makeHead();
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
    column->addWidget(m_head);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_view);
    connectPages();
    connect(m_empty, &EmptyState::actionRequested, this, &OriginalPages::act);
    connect(m_password, &QLineEdit::returnPressed, this, &OriginalPages::unlock);
    retranslated(this, [this] { retranslate(); });
}

void OriginalPages::makeHead()
{
    auto *row = new QHBoxLayout(m_head);
    row->setContentsMargins(12, 4, 8, 4);
    row->addWidget(m_number);
    row->addWidget(m_remark, 1);
    const auto add = [&](QToolButton *button, const QString &name, const QString &icon) {
        button->setObjectName(name);
        button->setIcon(QIcon::fromTheme(icon));
        button->setAutoRaise(true);
        row->addWidget(button);
    };
    add(m_read, u"facsimileRead"_s, u"scanner"_s);
    m_read->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    add(m_smaller, u"facsimileSmaller"_s, u"zoom-out"_s);
    add(m_larger, u"facsimileLarger"_s, u"zoom-in"_s);
    add(m_fit, u"facsimileFit"_s, u"zoom-fit-width"_s);
    add(m_close, u"facsimileClose"_s, u"window-close"_s);
    connect(m_smaller, &QToolButton::clicked, this, [this] { m_view->setZoom(m_view->zoom() - kOriginalZoomStep); });
    connect(m_larger, &QToolButton::clicked, this, [this] { m_view->setZoom(m_view->zoom() + kOriginalZoomStep); });
    connect(m_fit, &QToolButton::clicked, this, [this] { m_view->setZoom(100); });
    connect(m_close, &QToolButton::clicked, this, &OriginalPages::closed);
    connect(m_read, &QToolButton::clicked, this, &OriginalPages::readingRequested);
}

void OriginalPages::connectPages()
{
    connect(m_pages, &presentation::OriginalPageImages::opened, this, [this](const QList<QSizeF> &sizes, const QStringList &labels) {
        m_labels = labels;
        if (m_state == State::Locked) {
            m_library.rememberPassword(m_fingerprint, m_password->text());
            m_password->clear();
        }
        m_state = State::Pages;
        m_stack->setCurrentWidget(m_view);
        m_view->setPages(sizes);
        retranslate();
        showPassage(m_passage);
    });
    connect(m_pages, &presentation::OriginalPageImages::failed, this, &OriginalPages::fail);
    connect(m_pages, &presentation::OriginalPageImages::pictureDrawn, m_view, &OriginalPagesView::setPicture);
    connect(m_pages, &presentation::OriginalPageImages::wordsRead, this, &OriginalPages::takeWords);
    connect(m_view, &OriginalPagesView::picturesWanted, m_pages, &presentation::OriginalPageImages::askForPictures);
    connect(m_view, &OriginalPagesView::currentPageChanged, this, &OriginalPages::showPage);
    connect(m_view, &OriginalPagesView::clicked, this, &OriginalPages::followClick);
}

void OriginalPages::retranslate()
{
    m_smaller->setToolTip(tr("Smaller"));
    m_larger->setToolTip(tr("Larger"));
    //: Of a page: as wide as there is room.
    m_fit->setToolTip(tr("Fit the width"));
    m_close->setToolTip(tr("Hide the original pages"));
    for (QToolButton *button : {m_smaller, m_larger, m_fit, m_close})
        button->setAccessibleName(button->toolTip());
    m_view->setAccessibleName(tr("Original pages"));
    m_password->setPlaceholderText(tr("Password"));
    m_password->setAccessibleName(tr("Password of the original"));
    //: Has the letters on the pictures of pages recognised.
    m_read->setText(tr("Recognise Text (OCR)…"));
    // A scan has nothing else to show.
    m_close->setVisible(!m_content.isScan());
    m_read->setVisible(m_content.needsRecognition() && !m_library.library().isReadOnly());
    const bool hasUnknownLetters = m_content.text.remarks.contains(u"unknown-letters"_s);
    if (m_content.isScan() && hasUnknownLetters)
        //: Of a file whose font does not say which letters its shapes are.
        m_remark->setText(tr("No text: the font does not say its letters"));
    else if (m_content.isScan())
        //: Of a file that holds pictures of pages.
        m_remark->setText(tr("No text: scanned"));
    else if (hasUnknownLetters)
        //: Of a file with some pages whose font does not say which letters its shapes are.
        m_remark->setText(tr("Some pages cannot be read as text"));
    else if (m_content.text.remarks.contains(u"ocr"_s))
        m_remark->setText(tr("The text was recognised from pictures: compare it with the pages."));
    else
        m_remark->setText({});
    m_remark->setToolTip(m_remark->text());
    showState();
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
    m_number->clear();
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
    if (isVisible())
        load();
    else if (m_shown != content.text.id)
        m_shown = {};
}

void OriginalPages::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load();
}

void OriginalPages::load()
{
    // Whoever is typing a password is not disturbed either.
    if (m_shown == m_content.text.id && m_shown.isValid() && (m_state == State::Pages || m_state == State::Locked)) {
        retranslate();
        return;
    }
    m_shown = m_content.text.id;
    m_words.clear();
    m_password->clear();
    m_state = State::Loading;
    retranslate();
    const base::TextId text = m_shown;
    m_library.read(this, application::originals(text), [this, text](const QList<model::Source> &originals) {
        if (text == m_shown)
            open(originals);
    });
}

void OriginalPages::open(const QList<model::Source> &originals)
{
    const auto pdf = std::ranges::find(originals, u"pdf"_s, &model::Source::format);
    if (pdf == originals.cend()) {
        m_state = State::NoPages;
        retranslate();
        return;
    }
    m_fingerprint = pdf->sha256;
    m_pages->open(m_library.library().originalPath(m_fingerprint), m_library.password(m_fingerprint));
}

void OriginalPages::act()
{
    if (m_state == State::Locked)
        unlock();
    else
        load();
}

// The line stays until the pages are there, so that a slip of the finger can be mended.
void OriginalPages::unlock()
{
    if (!m_password->text().isEmpty())
        m_pages->open(m_library.library().originalPath(m_fingerprint), m_password->text());
}

void OriginalPages::fail(const base::Error &error)
{
    // A page that cannot be drawn stays a white sheet.
    if (m_state == State::Pages)
        return;
    m_error = error;
    const bool isLocked = error.code == base::ErrorCode::PasswordNeeded || error.code == base::ErrorCode::PasswordWrong;
    m_state = isLocked ? State::Locked : State::Failed;
    retranslate();
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
    m_goesThere = m_goesThere && page == pageOf(m_passage);
    const QString number = locale().toString(page + 1);
    const QString count = locale().toString(m_view->pageCount());
    const QString label = m_labels.value(page);
    //: The page in sight, and how many there are; or what the file calls it ("xiv") before its place and how many there are.
    m_number->setText(label.isEmpty() ? tr("Page %1 of %2").arg(number, count) : tr("Page %1 (%2 of %3)").arg(label, number, count));
    if (!m_words.contains(page))
        m_pages->askForWords(page);
}

void OriginalPages::takeWords(int page, const QList<application::PageWord> &words)
{
    m_words.insert(page, words);
    if (!m_wanted.isEmpty())
        m_view->setFound(page, presentation::findOn(words, m_wanted));
    if (page == pageOf(m_passage))
        markPassage();
}

int OriginalPages::pageOf(base::PassageId passage) const
{
    const model::Passage *found = m_content.passage(passage);
    bool isNumber = false;
    const int page = found ? found->page.toInt(&isNumber) : 0;
    return isNumber && page <= m_view->pageCount() ? page - 1 : -1;
}

QList<model::Passage> OriginalPages::passagesOn(int page) const
{
    QList<model::Passage> passages;
    for (const model::Passage &passage : m_content.passages) {
        if (passage.page.toInt() == page + 1)
            passages.append(passage);
    }
    return passages;
}

void OriginalPages::showPassage(base::PassageId passage)
{
    m_passage = passage;
    m_goesThere = true;
    if (passage != m_followed)
        m_followed = {};
    if (m_state != State::Pages || !isVisible())
        return;
    const int page = pageOf(passage);
    if (page < 0)
        return;
    if (m_words.contains(page)) {
        markPassage();
        return;
    }
    if (!m_view->pagesInSight().contains(page))
        m_view->goTo(page);
    m_pages->askForWords(page);
}

void OriginalPages::markPassage()
{
    const int page = pageOf(m_passage);
    const QList<application::PageWord> words = m_words.value(page);
    const QList<presentation::PagePlace> places = presentation::placesOn(words, passagesOn(page));
    const auto place = std::ranges::find(places, m_passage, &presentation::PagePlace::passage);
    const QList<QRectF> lines = place == places.cend() ? QList<QRectF>() : presentation::linesOf(words, *place);
    m_view->setMarks(page, lines);
    if (!std::exchange(m_goesThere, false) || m_passage == m_followed)
        return;
    if (lines.isEmpty() && !m_view->pagesInSight().contains(page))
        m_view->goTo(page);
    else if (!lines.isEmpty() && !m_view->isInSight(page, lines.first()))
        m_view->goTo(page, lines.first());
}

void OriginalPages::followClick(int page, QPointF place)
{
    const QList<application::PageWord> words = m_words.value(page);
    const QList<presentation::PagePlace> places = presentation::placesOn(words, passagesOn(page));
    for (const presentation::PagePlace &one : places) {
        const QList<QRectF> lines = presentation::linesOf(words, one);
        const bool isHere = std::ranges::any_of(
            lines, [&](const QRectF &line) { return line.adjusted(-4, -2, 4, 2).contains(place); });
        if (!isHere)
            continue;
        m_followed = one.passage;
        emit passageActivated(one.passage);
        showPassage(one.passage);
        return;
    }
}

void OriginalPages::find(const QString &words)
{
    m_wanted = words;
    m_view->clearFound();
    if (words.isEmpty())
        return;
    for (auto page = m_words.cbegin(); page != m_words.cend(); ++page)
        m_view->setFound(page.key(), presentation::findOn(page.value(), words));
}

}
