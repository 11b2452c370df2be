// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs.h"

#include "pages.h"

#include <window/controls/retranslation.h>
#include <window/controls/tabpage.h>
#include <window/screens/import/importreportpage.h>
#include <window/screens/library/recordlistpage.h>
#include <window/screens/packs/packpage.h>
#include <window/screens/reader/readerpage.h>
#include <window/screens/search/searchpage.h>
#include <window/screens/search/termexplorerpage.h>

#include <QEvent>
#include <QIcon>
#include <QMouseEvent>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr qsizetype kLongestTitle = 40;
constexpr qsizetype kKeptClosed = 20;
constexpr int kNarrowestTab = 128;

/// Tabs that can still be told apart: where there is no room they scroll.
class TabBar final : public QTabBar
{
public:
    using QTabBar::QTabBar;

protected:
    QSize minimumTabSizeHint(int index) const override
    {
        QSize size = tabSizeHint(index);
        size.setWidth(std::min(size.width(), kNarrowestTab));
        return size;
    }
};

}

Tabs::Tabs(QWidget *parent)
    : QTabWidget(parent)
{
    setObjectName(u"tabs"_s);
    setTabBar(new TabBar(this));
    setDocumentMode(true);
    setMovable(true);
    setElideMode(Qt::ElideRight);
    setUsesScrollButtons(true);
    tabBar()->setExpanding(false);
    tabBar()->installEventFilter(this);
    connect(this, &QTabWidget::currentChanged, this, &Tabs::pageChanged);
}

void Tabs::attach(presentation::AsyncLibrary &library, presentation::ImportController &imports)
{
    m_library = &library;
    m_imports = &imports;
}

void Tabs::detach()
{
    {
        const QSignalBlocker blocker(this);
        while (count() > 0) {
            QWidget *page = widget(0);
            removeTab(0);
            delete page;
        }
    }
    m_closed.clear();
    m_library = nullptr;
    m_imports = nullptr;
    emit pageChanged();
}

template<typename T>
T *Tabs::find() const
{
    for (int index = 0; index < count(); ++index) {
        if (auto *page = qobject_cast<T *>(widget(index)))
            return page;
    }
    return nullptr;
}

template<typename T>
T *Tabs::front() const
{
    return qobject_cast<T *>(currentWidget());
}

int Tabs::addPage(QWidget *page, const QString &icon)
{
    // Beside the tab that it was opened from.
    const int index = insertTab(currentIndex() + 1, page, QIcon::fromTheme(icon), QString());
    tabBar()->setTabButton(index, QTabBar::RightSide, makeCloseButton(page));
    nameTab(index);
    setCurrentIndex(index);
    return index;
}

QWidget *Tabs::makeCloseButton(QWidget *page)
{
    auto *button = new QToolButton(tabBar());
    button->setAutoRaise(true);
    button->setIcon(QIcon::fromTheme(u"tab-close"_s, QIcon::fromTheme(u"dialog-close"_s)));
    button->setIconSize(QSize(16, 16));
    button->setFixedSize(20, 20);
    button->setFocusPolicy(Qt::NoFocus);
    connect(button, &QToolButton::clicked, page, [this, page] { closePage(indexOf(page)); });
    retranslated(button, [button] {
        button->setToolTip(tr("Close Tab"));
        button->setAccessibleName(tr("Close Tab"));
    });
    return button;
}

void Tabs::follow(QWidget *page)
{
    nameTab(indexOf(page));
    if (page == currentWidget())
        emit pageChanged();
}

ReaderPage *Tabs::addReader()
{
    auto *page = new ReaderPage(*m_library, this);
    connect(page, &ReaderPage::placeRequested, this, &Tabs::placeRequested);
    connect(page, &ReaderPage::placeChanged, this, [this, page] { follow(page); });
    connect(page, &ReaderPage::loaded, this, [this, page] { follow(page); });
    connect(page, &ReaderPage::packRequested, this,
        [this](const QList<base::PassageId> &passages) { emit packRequested({}, passages); });
    connect(page, &ReaderPage::pageRequested, this, &Tabs::openPage);
    connect(page, &ReaderPage::searchRequested, this, &Tabs::searchRequested);
    return page;
}

RecordListPage *Tabs::addList()
{
    auto *page = new RecordListPage(*m_library, this);
    connect(page, &RecordListPage::placeRequested, this, &Tabs::placeRequested);
    connect(page, &RecordListPage::packRequested, this, &Tabs::packRequested);
    connect(page, &RecordListPage::importRequested, this, &Tabs::importRequested);
    connect(page, &RecordListPage::pageRequested, this, &Tabs::openPage);
    connect(page, &RecordListPage::searchRequested, this, &Tabs::searchRequested);
    connect(page, &RecordListPage::previewChanged, this, [this, page] { follow(page); });
    return page;
}

void Tabs::openPlace(const presentation::Location &place, bool inNewTab)
{
    if (!m_library || !place.record.isValid())
        return;
    ReaderPage *page = front<ReaderPage>();
    for (int index = 0; index < count(); ++index) {
        auto *open = qobject_cast<ReaderPage *>(widget(index));
        if (open && open->place().record == place.record && (!page || page->place().record != place.record))
            page = open;
    }
    const bool isOpen = page && page->place().record == place.record;
    if (!page || (inNewTab && !isOpen)) {
        page = addReader();
        page->show(place);
        addPage(page, u"documentation"_s);
        return;
    }
    page->show(place);
    setCurrentWidget(page);
    follow(page);
}

void Tabs::openList(const presentation::NavigationTarget &key)
{
    if (!m_library)
        return;
    if (key == presentation::NavigationTarget::annotations() || key == presentation::NavigationTarget::deadlines()) {
        openPage(key.text);
        return;
    }
    RecordListPage *list = front<RecordListPage>();
    if (!list)
        list = find<RecordListPage>();
    if (!list) {
        list = addList();
        list->showList(key);
        addPage(list, key.iconName());
        return;
    }
    list->showList(key);
    setTabIcon(indexOf(list), QIcon::fromTheme(key.iconName()));
    setCurrentWidget(list);
    follow(list);
}

SearchPage *Tabs::openSearch()
{
    if (!m_library)
        return nullptr;
    auto *page = find<SearchPage>();
    if (!page) {
        page = new SearchPage(*m_library, this);
        connect(page, &SearchPage::placeRequested, this, &Tabs::placeRequested);
        connect(page, &SearchPage::packRequested, this, &Tabs::packRequested);
        connect(page, &SearchPage::queryChanged, this, &Tabs::queryChanged);
        connect(page, &SearchPage::queryToGoOn, this, &Tabs::queryToGoOn);
        connect(page, &SearchPage::stepRequested, this, &Tabs::stepRequested);
        connect(page, &SearchPage::reported, this, &Tabs::reported);
        connect(page, &SearchPage::answered, this, [this, page] { follow(page); });
        addPage(page, u"search"_s);
    }
    setCurrentWidget(page);
    return page;
}

void Tabs::openPack(base::PackId pack)
{
    if (!m_library || !pack.isValid())
        return;
    for (int index = 0; index < count(); ++index) {
        const auto *open = qobject_cast<PackPage *>(widget(index));
        if (open && open->pack() == pack) {
            setCurrentIndex(index);
            return;
        }
    }
    auto *page = new PackPage(*m_library, pack, this);
    connect(page, &PackPage::placeRequested, this, &Tabs::placeRequested);
    connect(page, &PackPage::titleChanged, this, [this, page] { follow(page); });
    addPage(page, u"document-multiple"_s);
}

void Tabs::openReports()
{
    if (!m_library)
        return;
    auto *page = find<ImportReportPage>();
    if (!page) {
        page = new ImportReportPage(*m_imports, this);
        connect(page, &ImportReportPage::placeRequested, this, &Tabs::placeRequested);
        connect(page, &ImportReportPage::importRequested, this, &Tabs::importRequested);
        addPage(page, u"document-import"_s);
    }
    setCurrentWidget(page);
}

void Tabs::openWords()
{
    if (!m_library)
        return;
    auto *page = find<TermExplorerPage>();
    if (!page) {
        page = new TermExplorerPage(*m_library, this);
        connect(page, &TermExplorerPage::queryChosen, this, &Tabs::queryToGoOn);
        addPage(page, u"tools-check-spelling"_s);
    }
    setCurrentWidget(page);
    page->setFocus(Qt::OtherFocusReason);
}

void Tabs::closePage(int index)
{
    QWidget *page = widget(index);
    if (!page)
        return;
    const QJsonObject saved = savedOf(page);
    if (!saved.isEmpty()) {
        m_closed.append(saved);
        if (m_closed.size() > kKeptClosed)
            m_closed.removeFirst();
    }
    removeTab(index);
    // The click that closes it may come from the page itself.
    page->hide();
    page->deleteLater();
    emit pageChanged();
}

void Tabs::reopenClosed()
{
    if (!m_closed.isEmpty())
        openSaved(m_closed.takeLast());
    emit pageChanged();
}

void Tabs::step(int by)
{
    if (count() > 0)
        setCurrentIndex((currentIndex() + by + count()) % count());
}

ReaderPage *Tabs::reader() const
{
    if (const auto *list = front<RecordListPage>())
        return list->preview();
    return front<ReaderPage>();
}

PackPage *Tabs::pack() const
{
    return front<PackPage>();
}

SearchPage *Tabs::searchTab() const
{
    return find<SearchPage>();
}

SearchPage *Tabs::search() const
{
    return front<SearchPage>();
}

std::optional<presentation::HistoryEntry> Tabs::stop() const
{
    if (const TabPage *own = page())
        return presentation::HistoryEntry {presentation::HistoryEntry::Kind::Page, {}, own->key()};
    if (const auto *page = front<ReaderPage>(); page && page->place().record.isValid())
        return presentation::HistoryEntry {presentation::HistoryEntry::Kind::Location, page->place(), {}};
    if (const auto *page = front<RecordListPage>())
        return presentation::HistoryEntry {presentation::HistoryEntry::Kind::List, {}, page->key().text};
    if (const auto *page = front<SearchPage>(); page && !page->query().isEmpty())
        return presentation::HistoryEntry {presentation::HistoryEntry::Kind::Search, {}, page->settledQuery()};
    return std::nullopt;
}

QString Tabs::listText() const
{
    if (const auto *page = front<RecordListPage>())
        return page->asText();
    const TabPage *own = page();
    return own ? own->asText() : QString();
}

void Tabs::nameTab(int index)
{
    if (index < 0)
        return;
    QString title = titleOf(widget(index));
    setTabToolTip(index, title);
    if (title.isEmpty())
        title = u"…"_s;
    else if (title.size() > kLongestTitle)
        title = title.first(kLongestTitle - 1) + u'…';
    setTabText(index, title.replace(u'&', u"&&"_s));
}

void Tabs::nameTabs()
{
    for (int index = 0; index < count(); ++index)
        nameTab(index);
}

void Tabs::changeEvent(QEvent *event)
{
    QTabWidget::changeEvent(event);
    // The pages hear of the language after their parent.
    if (event->type() == QEvent::LanguageChange)
        QMetaObject::invokeMethod(this, &Tabs::nameTabs, Qt::QueuedConnection);
}

bool Tabs::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == tabBar() && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::MiddleButton) {
            closePage(tabBar()->tabAt(mouse->position().toPoint()));
            return true;
        }
    }
    return QTabWidget::eventFilter(watched, event);
}

}
