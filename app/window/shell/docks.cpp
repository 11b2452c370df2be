// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docks.h"

#include <window/controls/retranslation.h>
#include <window/screens/library/librarytree.h>
#include <window/screens/reader/infopanel.h>
#include <window/screens/reader/linkspanel.h>
#include <window/screens/reader/notespanel.h>
#include <window/screens/reader/outlinepanel.h>
#include <window/screens/reader/versionspanel.h>

#include <QGuiApplication>
#include <QMainWindow>
#include <QMenu>
#include <QStyle>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr int kLibraryWidth = 260;
constexpr int kPanelWidth = 300;
constexpr int kWidestPanel = 420;
constexpr int kTabRoom = 8; // A tab cuts a name that fills it.
/// The library is shown before panels are made that nobody sees.
constexpr std::chrono::milliseconds kPanelsAfter(500);
enum Panel { Info, Outline, Notes, Links, Versions };

/// Takes the place of a title bar and no room.
class NoTitle final : public QWidget
{
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return {0, 0}; }
    QSize minimumSizeHint() const override { return {0, 0}; }
};

}

Docks::Docks(QMainWindow *window)
    : QObject(window)
    , m_window(window)
    , m_library(makeDock(u"dock/library"_s, Qt::LeftDockWidgetArea))
{
    window->setDockNestingEnabled(true);
    window->setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    window->setCorner(Qt::TopLeftCorner, Qt::LeftDockWidgetArea);
    window->setCorner(Qt::TopRightCorner, Qt::RightDockWidgetArea);
    for (const QString &name : {u"dock/info"_s, u"dock/outline"_s, u"dock/notes"_s, u"dock/links"_s, u"dock/versions"_s})
        m_panels.append(makeDock(name, Qt::RightDockWidgetArea));
    m_making.setSingleShot(true);
    m_making.setInterval(kPanelsAfter);
    connect(&m_making, &QTimer::timeout, this, &Docks::makePanels);
    retranslate();
    reset();
    retranslated(window, [this] {
        retranslate();
        followDirection();
    });
}

QDockWidget *Docks::makeDock(const QString &name, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(m_window);
    dock->setObjectName(name);
    dock->setFeatures(
        QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetFloatable);
    m_window->addDockWidget(area, dock);
    connect(dock, &QDockWidget::topLevelChanged, this, &Docks::showTitles, Qt::QueuedConnection);
    connect(dock, &QDockWidget::dockLocationChanged, this, &Docks::showTitles, Qt::QueuedConnection);
    connect(dock, &QDockWidget::visibilityChanged, this, &Docks::showTitles, Qt::QueuedConnection);
    connect(dock, &QDockWidget::visibilityChanged, this, &Docks::visibilityChanged);
    connect(dock, &QDockWidget::visibilityChanged, this, [this, dock](bool isSeen) {
        if (!isSeen) {
            m_seen.remove(dock);
            return;
        }
        m_seen.insert(dock);
        makePanel(dock);
    });
    return dock;
}

void Docks::showTitles()
{
    // Tabs name their docks already; a title would say it twice.
    for (QDockWidget *dock : std::as_const(m_panels)) {
        const bool named = !dock->isFloating() && !m_window->tabifiedDockWidgets(dock).isEmpty();
        const bool bare = dock->titleBarWidget() != nullptr;
        if (named && !bare) {
            dock->setTitleBarWidget(new NoTitle(dock));
        } else if (!named && bare) {
            QWidget *title = dock->titleBarWidget();
            dock->setTitleBarWidget(nullptr);
            delete title;
        }
    }
}

void Docks::retranslate()
{
    m_library->setWindowTitle(tr("Library"));
    m_panels.at(Info)->setWindowTitle(tr("Info"));
    m_panels.at(Outline)->setWindowTitle(tr("Outline"));
    m_panels.at(Notes)->setWindowTitle(tr("Notes"));
    m_panels.at(Links)->setWindowTitle(tr("Links"));
    //: A panel with earlier and later texts of the paragraph that is read.
    m_panels.at(Versions)->setWindowTitle(tr("Versions"));
    if (m_panels.at(Info)->isVisible() && m_panels.at(Info)->width() < panelWidth())
        m_window->resizeDocks({m_panels.at(Info)}, {panelWidth()}, Qt::Horizontal);
}

/// Their tabs tell their names whole, in languages with longer words too.
int Docks::panelWidth() const
{
    const int space = m_window->style()->pixelMetric(QStyle::PM_TabBarTabHSpace) + kTabRoom;
    int width = 0;
    for (const QDockWidget *dock : m_panels)
        width += space + m_window->fontMetrics().horizontalAdvance(dock->windowTitle());
    return std::clamp(width, kPanelWidth, kWidestPanel);
}

template<typename Panel>
void Docks::addPanel(int place, presentation::AsyncLibrary &library)
{
    QDockWidget *const dock = m_panels.at(place);
    m_unmade.insert(dock, [this, dock, &library] {
        auto *panel = new Panel(library, dock);
        dock->setWidget(panel);
        connect(panel, &Panel::placeRequested, this, &Docks::placeRequested);
        connect(panel, &Panel::pageRequested, this, &Docks::pageRequested);
        m_followers.append([panel](ReaderPage *page) { panel->show(page); });
    });
    // Info is in front where nobody chose another one.
    if (place == Info || m_seen.contains(dock))
        makePanel(dock);
}

void Docks::makePanel(QDockWidget *dock)
{
    if (const std::function<void()> make = m_unmade.take(dock))
        make();
}

void Docks::makePanels()
{
    for (QDockWidget *dock : std::as_const(m_panels))
        makePanel(dock);
}

void Docks::attach(presentation::AsyncLibrary &library)
{
    detach();
    m_tree = new LibraryTree(library, m_library);
    m_library->setWidget(m_tree);
    connect(m_tree, &LibraryTree::placeRequested, this, &Docks::placeRequested);
    addPanel<InfoPanel>(Info, library);
    addPanel<OutlinePanel>(Outline, library);
    addPanel<NotesPanel>(Notes, library);
    addPanel<LinksPanel>(Links, library);
    addPanel<VersionsPanel>(Versions, library);
    m_making.start();
}

void Docks::detach()
{
    m_making.stop();
    m_unmade.clear();
    m_followers.clear();
    delete m_tree;
    m_tree = nullptr;
    for (QDockWidget *dock : std::as_const(m_panels))
        delete dock->widget();
}

void Docks::showPage(ReaderPage *page)
{
    if (page)
        makePanels();
    for (const auto &follow : std::as_const(m_followers))
        follow(page);
}

QList<QDockWidget *> Docks::all() const
{
    return m_panels + QList<QDockWidget *> {m_library};
}

void Docks::addToMenu(QMenu *menu)
{
    menu->addAction(m_library->toggleViewAction());
    for (const QDockWidget *dock : std::as_const(m_panels))
        menu->addAction(dock->toggleViewAction());
}

bool Docks::isMirrored() const
{
    return m_window->dockWidgetArea(m_library) == Qt::RightDockWidgetArea;
}

void Docks::followDirection()
{
    // A main window mirrors its toolbars, but leaves docks where they are.
    const bool wanted = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    if (wanted == isMirrored())
        return;
    const int library = m_library->width();
    const int panels = m_panels.at(Info)->isVisible() ? m_panels.at(Info)->width() : panelWidth();
    QList<QDockWidget *> hidden;
    const QList<QDockWidget *> docks = all();
    for (QDockWidget *dock : docks) {
        if (dock->isHidden())
            hidden.append(dock);
    }
    reset();
    for (QDockWidget *dock : std::as_const(hidden))
        dock->hide();
    m_window->resizeDocks({m_library, m_panels.at(Info)}, {library, panels}, Qt::Horizontal);
}

void Docks::reset()
{
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    m_library->setFloating(false);
    m_window->addDockWidget(mirrored ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea, m_library);
    m_library->show();
    for (QDockWidget *dock : std::as_const(m_panels)) {
        dock->setFloating(false);
        m_window->addDockWidget(mirrored ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea, dock);
        dock->show();
    }
    for (qsizetype place = 1; place < m_panels.size(); ++place)
        m_window->tabifyDockWidget(m_panels.at(place - 1), m_panels.at(place));
    m_panels.at(Info)->raise();
    m_window->resizeDocks({m_library, m_panels.at(Info)}, {kLibraryWidth, panelWidth()}, Qt::Horizontal);
    showTitles();
}

void Docks::setAllVisible(bool visible)
{
    m_library->setVisible(visible);
    for (QDockWidget *dock : std::as_const(m_panels))
        dock->setVisible(visible);
}

bool Docks::isAnyVisible() const
{
    return !m_library->isHidden()
        || std::any_of(m_panels.cbegin(), m_panels.cend(), [](const QDockWidget *dock) { return !dock->isHidden(); });
}

void Docks::raise(const QString &name)
{
    const QList<QDockWidget *> docks = all();
    for (QDockWidget *dock : docks) {
        if (dock->objectName() != name || m_narrow)
            continue;
        dock->show();
        dock->raise();
    }
}

void Docks::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    if (!narrow) {
        for (QDockWidget *dock : std::as_const(m_hiddenByWidth))
            dock->show();
        m_hiddenByWidth.clear();
        return;
    }
    for (QDockWidget *dock : std::as_const(m_panels)) {
        if (!dock->isFloating() && !dock->isHidden()) {
            dock->hide();
            m_hiddenByWidth.append(dock);
        }
    }
}

}
