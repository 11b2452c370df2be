// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "themepage.h"

#include <presentation/library/themetreemodel.h>
#include <presentation/shared/listroles.h>
#include <window/controls/listheader.h>
#include <window/controls/trailingdelegate.h>

#include <QScrollBar>
#include <QTreeView>

#include <chrono>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr std::chrono::milliseconds kTyping {150};

}

ThemePage::ThemePage(presentation::AsyncLibrary &library, QWidget *parent)
    : ListPage(library, Filter::Words, parent)
    , m_model(new presentation::ThemeTreeModel(library, this))
    , m_tree(new QTreeView(this))
{
    setObjectName(u"themePage"_s);
    m_tree->setObjectName(u"themeTree"_s);
    m_tree->setItemDelegate(new TrailingDelegate(presentation::TrailingRole, m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setExpandsOnDoubleClick(false);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTyping);
    connect(&m_typing, &QTimer::timeout, this, [this] { m_model->setWords(header()->words()); });
    connect(m_model, &presentation::ThemeTreeModel::loaded, this, &ThemePage::showState);
    connect(m_tree->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value >= m_tree->verticalScrollBar()->maximum() - m_tree->verticalScrollBar()->pageStep())
            m_model->readOn();
    });
    setList(*m_model, m_tree);
}

void ThemePage::retranslate()
{
    header()->setFilterName(tr("A word in any language"));
    ListPage::retranslate();
}

}
