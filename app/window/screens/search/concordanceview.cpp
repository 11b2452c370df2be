// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "concordanceview.h"

#include <presentation/search/concordancemodel.h>

#include <QHeaderView>
#include <QStyledItemDelegate>

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

ConcordanceView::ConcordanceView(QWidget *parent)
    : QTableView(parent)
    , m_model(new presentation::ConcordanceModel(this))
{
    setObjectName(u"searchLines"_s);
    setModel(m_model);
    setItemDelegateForColumn(presentation::ConcordanceModel::Before, new BeforeDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSortingEnabled(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    verticalHeader()->hide();
    setWordWrap(false);
    for (const int column : {presentation::ConcordanceModel::Before, presentation::ConcordanceModel::After})
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    for (const int column : {presentation::ConcordanceModel::Match, presentation::ConcordanceModel::Location})
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const model::Hit *hit = m_model->hitAt(index.row()))
            emit hitActivated(*hit);
    });
}

void ConcordanceView::setHits(const QList<model::Hit> &hits)
{
    m_model->setHits(hits);
}

bool ConcordanceView::isEmpty() const
{
    return m_model->rowCount() == 0;
}

}
