// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "themepage.h"

#include <presentation/library/navigationtarget.h>
#include <presentation/library/themetreemodel.h>
#include <presentation/shared/listroles.h>
#include <presentation/shared/names.h>
#include <window/controls/emptystate.h>
#include <window/controls/listheader.h>
#include <window/controls/retranslation.h>
#include <window/controls/trailingdelegate.h>

#include <QKeyEvent>
#include <QLocale>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr std::chrono::milliseconds kTyping {150};

}

ThemePage::ThemePage(presentation::AsyncLibrary &library, QWidget *parent)
    : TabPage(parent)
    , m_model(new presentation::ThemeTreeModel(library, this))
    , m_head(new ListHeader(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_tree(new QTreeView(this))
{
    setObjectName(u"themePage"_s);
    makeLayout();
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTyping);
    connect(&m_typing, &QTimer::timeout, this, [this] { m_model->setWords(m_head->words()); });
    connect(m_head, &ListHeader::wordsChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_empty, &EmptyState::actionRequested, m_head, &ListHeader::clearWords);
    connect(m_head, &ListHeader::left, this, [this] { focusTree(); });
    connect(m_tree, &QTreeView::doubleClicked, this, &ThemePage::open);
    connect(m_model, &presentation::ThemeTreeModel::loaded, this, &ThemePage::showState);
    connect(m_tree->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value >= m_tree->verticalScrollBar()->maximum() - m_tree->verticalScrollBar()->pageStep())
            m_model->readOn();
    });
    connect(&library, &presentation::AsyncLibrary::changed, m_model, &presentation::ThemeTreeModel::refresh);
    setFocusProxy(m_tree);
    retranslated(this, [this] { retranslate(); });
    m_model->reload();
}

void ThemePage::makeLayout()
{
    m_tree->setObjectName(u"themeTree"_s);
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new TrailingDelegate(presentation::TrailingRole, m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->installEventFilter(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_tree);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_stack, 1);
}

QString ThemePage::title() const
{
    return presentation::NavigationTarget::allThemes().title();
}

QString ThemePage::key() const
{
    return presentation::NavigationTarget::allThemes().text;
}

QString ThemePage::iconName() const
{
    return presentation::NavigationTarget::allThemes().iconName();
}

void ThemePage::retranslate()
{
    m_head->setTitle(title());
    m_tree->setAccessibleName(title());
    m_head->setFilterName(tr("A word in any language"));
    m_model->retranslate();
}

void ThemePage::showState()
{
    const model::ThemeCounts &counts = m_model->counts();
    //: How many of all themes have something about them: "12 of 6,812 in use".
    m_head->setCount(tr("%1 of %2 in use").arg(QLocale().toString(counts.used), QLocale().toString(counts.all)));
    if (m_model->rowCount() > 0) {
        m_stack->setCurrentWidget(m_tree);
        return;
    }
    const bool filtered = !m_head->words().isEmpty();
    m_empty->setIcon(filtered ? u"view-filter"_s : iconName());
    m_empty->setSentence(filtered ? tr("No theme has these words in its labels.")
                                  : tr("No themes yet. File ▸ Import Vocabulary… brings those of a thesaurus."));
    m_empty->setAction(filtered ? tr("Show All") : QString());
    m_stack->setCurrentWidget(m_empty);
}

void ThemePage::focusTree()
{
    m_tree->setFocus();
    if (!m_tree->currentIndex().isValid())
        m_tree->setCurrentIndex(m_model->index(0, 0));
}

void ThemePage::open()
{
    const auto record = m_tree->currentIndex().data(presentation::ThemeTreeModel::RecordRole).value<base::RecordId>();
    if (record.isValid())
        emit placeRequested(presentation::Location {record, {}, {}, {}}, true);
}

bool ThemePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return TabPage::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_tree && enter) {
        open();
        return true;
    }
    return TabPage::eventFilter(watched, event);
}

}
