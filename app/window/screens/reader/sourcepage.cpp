// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcepage.h"

#include "findbar.h"
#include "sourcehead.h"
#include "sourcesentences.h"
#include "sourceview.h"

#include <presentation/reader/readinglook.h>
#include <presentation/reader/sourceprint.h>
#include <presentation/reader/textsearch.h>
#include <presentation/settings/settings.h>
#include <presentation/shared/listroles.h>
#include <presentation/shared/names.h>
#include <window/controls/emptystate.h>
#include <window/controls/retranslation.h>

#include <QEvent>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using presentation::Setting;
using presentation::SourceLoader;

namespace window {

namespace {

constexpr int kSourceZoomStep = 10;
/// The whole file, for those who look for words in paragraphs.
const base::PassageId kWhole(1);

}

SourcePage::SourcePage(presentation::AsyncLibrary &library, const presentation::sourcekey::Text &text, QWidget *parent)
    : PaperTab(library, parent)
    , m_text(text)
    , m_loader(new SourceLoader(library, text.document, text.language, this))
    , m_search(new presentation::TextSearch(library.runner(), [](const presentation::PassageRange &range) { return range.start; }, this))
    , m_head(new SourceHead(*m_loader, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_view(new SourceView(this))
    , m_findBar(new FindBar(*m_search, this))
{
    setObjectName(u"sourcePage"_s);
    makeLayout();
    connectFinding();
    connect(m_loader, &SourceLoader::stateChanged, this, &SourcePage::showState);
    connect(m_loader, &SourceLoader::coloured, m_view, &SourceView::showColours);
    connect(m_view, &SourceView::offsetChanged, this, &SourcePage::showPlace);
    connect(m_view, &SourceView::activated, this, &SourcePage::showParagraph);
    connect(m_view, &SourceView::zoomRequested, this, [this](int steps) { zoomBy(steps * kSourceZoomStep); });
    connect(m_head, &SourceHead::paragraphRequested, this, &SourcePage::showParagraph);
    connect(m_empty, &EmptyState::actionRequested, this, &SourcePage::act);
    connect(m_head, &SourceHead::originalChosen, m_loader, &SourceLoader::showOriginal);
    presentation::Settings &settings = library.settings();
    m_view->setZoom(settings.value(Setting::ReaderZoom).toInt());
    connect(&settings, &presentation::Settings::settingChanged, this, [this, &settings](Setting setting) {
        if (setting == Setting::ReaderZoom)
            m_view->setZoom(settings.value(setting).toInt());
        else if (setting == Setting::LightSyntaxTheme || setting == Setting::DarkSyntaxTheme)
            colour();
    });
    retranslated(this, [this] { retranslate(); });
    m_loader->load();
}

void SourcePage::makeLayout()
{
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_stack, 1);
    column->addWidget(m_findBar);
    setFocusProxy(m_view);
}

void SourcePage::connectFinding()
{
    connect(m_findBar, &FindBar::wordsChanged, this, [this](const QString &words) { m_search->find(words, m_view->offset()); });
    connect(m_findBar, &FindBar::closed, this, [this] {
        m_findBar->hide();
        m_view->setFound({});
        m_view->setFocus();
    });
    connect(m_search, &presentation::TextSearch::found, this, [this] {
        QList<model::TextRange> found;
        for (const presentation::PassageRange &hit : m_search->hits())
            found.append({hit.start, hit.end});
        m_view->setFound(found);
    });
    connect(m_search, &presentation::TextSearch::currentChanged, this, [this] {
        if (m_search->current() < 0)
            return;
        const presentation::PassageRange &hit = m_search->hits().at(m_search->current());
        m_view->select({hit.start, hit.end});
    });
}

QString SourcePage::title() const
{
    const QString name = presentation::names::shortName(m_loader->origin().target.record);
    //: Title of a tab with the file that a document was imported from.
    return name.isEmpty() ? tr("Source") : tr("Source: %1").arg(name);
}

void SourcePage::showState()
{
    m_head->setVisible(m_loader->state() == SourceLoader::State::Shown);
    switch (m_loader->state()) {
    case SourceLoader::State::Reading:
        if (!m_goTo.isValid())
            m_goTo = m_here;
        say({}, tr("Loading…"));
        break;
    case SourceLoader::State::NoFile:
        say(u"text-xml"_s, tr("This text was not made from a file."));
        break;
    case SourceLoader::State::Unreadable:
        say(u"text-xml"_s, unreadableSentence(*m_loader), m_loader->origin().hasPages() ? tr("Show Original Pages") : tr("Show Text"));
        break;
    case SourceLoader::State::Failed:
        say(u"dialog-error"_s, failureSentence(*m_loader), tr("Try Again"));
        break;
    case SourceLoader::State::Shown:
        if (m_stack->currentWidget() != m_view)
            showSource();
        showPlace();
        break;
    }
    emit titleChanged();
}

void SourcePage::showSource()
{
    const bool hadFocus = m_empty->isAncestorOf(focusWidget()) || m_empty->hasFocus();
    m_stack->setCurrentWidget(m_view);
    if (hadFocus)
        m_view->setFocus();
    m_view->showSource(*m_loader);
    model::Passage whole;
    whole.id = kWhole;
    whole.content = m_loader->text().text();
    m_search->setPassages({whole});
    if (m_findBar->isVisible())
        m_search->find(m_findBar->words(), 0);
    m_head->showFiles();
    colour();
    takePassage();
}

void SourcePage::say(const QString &icon, const QString &sentence, const QString &action)
{
    m_empty->setIcon(icon);
    m_empty->setSentence(sentence);
    m_empty->setAction(action);
    // Whoever reads goes on by keys once the file is read.
    const bool hadFocus = m_view->hasFocus();
    m_stack->setCurrentWidget(m_empty);
    if (hadFocus)
        m_empty->setFocus();
}

void SourcePage::act()
{
    if (m_loader->state() != SourceLoader::State::Unreadable) {
        m_loader->loadAgain();
        return;
    }
    const bool hasPages = m_loader->origin().hasPages();
    emit placeRequested({m_text.document, m_text.language, {}, {}}, presentation::OpenIn::NewTab);
    if (hasPages)
        emit originalPagesRequested();
}

void SourcePage::goTo(base::PassageId passage)
{
    m_goTo = passage;
    if (m_loader->state() == SourceLoader::State::Shown)
        takePassage();
}

void SourcePage::takePassage()
{
    const base::PassageId passage = std::exchange(m_goTo, {});
    m_nearTo = {};
    const QList<model::Passage> &passages = m_loader->origin().target.passages;
    if (!std::ranges::contains(passages, passage, &model::Passage::id))
        return;
    const model::TextRange place = m_loader->places().place(passage);
    if (place.end > 0) {
        m_view->goTo(place);
        return;
    }
    m_view->goTo(m_loader->places().placeBefore(passage));
    m_nearTo = passage;
    showPlace();
}

void SourcePage::showPlace()
{
    if (m_loader->state() != SourceLoader::State::Shown)
        return;
    const int offset = m_view->offset();
    // Who moves on has seen it.
    if (m_nearTo.isValid() && offset != m_loader->places().placeBefore(m_nearTo).start)
        m_nearTo = {};
    m_here = m_loader->places().passageAt(offset);
    m_head->showPlace(offset, m_nearTo);
}

void SourcePage::showParagraph()
{
    const bool isShown = m_loader->state() == SourceLoader::State::Shown;
    const base::PassageId here = isShown ? m_loader->places().passageAt(m_view->offset()) : base::PassageId();
    emit placeRequested({m_text.document, m_text.language, {}, here}, presentation::OpenIn::NewTab);
}

void SourcePage::colour()
{
    m_loader->colour(presentation::isDark());
}

bool SourcePage::canFind() const
{
    return m_loader->state() == SourceLoader::State::Shown;
}

void SourcePage::openFind()
{
    if (!canFind())
        return;
    const QString selected = m_view->textCursor().selectedText();
    m_findBar->open(selected.contains(QChar::ParagraphSeparator) ? QString() : selected);
    m_search->find(m_findBar->words(), m_view->offset());
}

void SourcePage::stepFind(int by)
{
    if (m_findBar->isVisible())
        m_search->step(by);
    else
        openFind();
}

void SourcePage::zoomBy(int percent)
{
    presentation::Settings &settings = m_library.settings();
    presentation::ReadingLook::zoom(settings, settings.value(Setting::ReaderZoom).toInt() + percent);
}

void SourcePage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::ZoomIn))
        zoomBy(kSourceZoomStep);
    else if (event->matches(QKeySequence::ZoomOut))
        zoomBy(-kSourceZoomStep);
    else if (event->key() == Qt::Key_Escape && m_findBar->isVisible())
        emit m_findBar->closed();
    else
        PaperTab::keyPressEvent(event);
}

void SourcePage::changeEvent(QEvent *event)
{
    PaperTab::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
    else if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_loader->tryAgain();
}

void SourcePage::showEvent(QShowEvent *event)
{
    PaperTab::showEvent(event);
    m_loader->tryAgain();
}

bool SourcePage::isPrintable() const
{
    return m_loader->state() == SourceLoader::State::Shown && m_loader->text().text().size() <= presentation::kLongestPrintedSource;
}

presentation::Printable SourcePage::printable() const
{
    return presentation::printableSource(m_loader->sharedText(), m_loader->original(), title());
}

void SourcePage::retranslate()
{
    m_view->setAccessibleName(tr("Source of the document"));
    showState();
}

}
