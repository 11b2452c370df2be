// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How the parts of the search page stand to each other.
#include "facetpanel.h"
#include "hitdelegate.h"
#include "noresultsview.h"
#include "querybuilder.h"
#include "searchhead.h"
#include "searchpage.h"
#include "yearhistogram.h"

#include <presentation/search/concordancemodel.h>
#include <presentation/search/hitmodel.h>
#include <window/controls/emptystate.h>

#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace window {

namespace {

/// What stands before a match ends at it, so its beginning gives way.
class BeforeDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = Qt::ElideLeft;
    }
};

}

void SearchPage::makeLayout()
{
    m_hits->setObjectName(u"searchHits"_s);
    m_hits->setModel(m_model);
    m_hits->setItemDelegate(new HitDelegate(m_hits));
    m_hits->setHeaderHidden(true);
    m_hits->setFrameShape(QFrame::NoFrame);
    m_hits->setIndentation(16);
    m_hits->setExpandsOnDoubleClick(false);
    m_hits->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_hits->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_hits->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hits->setContextMenuPolicy(Qt::CustomContextMenu);
    m_hits->installEventFilter(this);
    makeConcordance();
    for (QWidget *page : std::initializer_list<QWidget *> {m_empty, m_hits, m_trouble, m_concordance})
        m_stack->addWidget(page);
    m_builder->hide();

    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setHandleWidth(1);
    splitter->addWidget(makeSide());
    splitter->addWidget(m_stack);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({200, 800});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_builder);
    column->addWidget(splitter, 1);
}

void SearchPage::makeConcordance()
{
    m_concordance->setObjectName(u"searchLines"_s);
    m_concordance->setModel(m_lines);
    m_concordance->setItemDelegateForColumn(presentation::ConcordanceModel::Before, new BeforeDelegate(m_concordance));
    m_concordance->setFrameShape(QFrame::NoFrame);
    m_concordance->setShowGrid(false);
    m_concordance->setSortingEnabled(true);
    m_concordance->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_concordance->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_concordance->verticalHeader()->hide();
    m_concordance->setWordWrap(false);
    for (const int column : {presentation::ConcordanceModel::Before, presentation::ConcordanceModel::After})
        m_concordance->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    for (const int column : {presentation::ConcordanceModel::Match, presentation::ConcordanceModel::Location})
        m_concordance->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
}

QWidget *SearchPage::makeSide()
{
    auto *side = new QWidget(this);
    side->setMinimumWidth(120);
    side->setMaximumWidth(320);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_years);
    column->addWidget(m_facets, 1);
    m_years->hide();
    return side;
}

}
