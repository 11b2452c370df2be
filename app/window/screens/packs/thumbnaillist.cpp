// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "thumbnaillist.h"

#include <window/controls/retranslation.h>

#include <QEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr int kPictureWidth = 84;
constexpr int kThumbnailMargin = 10;
constexpr int kThumbnailFrame = 3;

/// Paints a page and its number below it.
class ThumbnailDelegate final : public QStyledItemDelegate
{
public:
    ThumbnailDelegate(const presentation::ThumbnailModel &model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {kPictureWidth + 2 * kThumbnailMargin, pictureHeight() + option.fontMetrics.height() + kThumbnailMargin + 4};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QRect sheet(option.rect.center().x() - kPictureWidth / 2, option.rect.top() + kThumbnailMargin / 2, kPictureWidth, pictureHeight());
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        if (isCurrent)
            painter->fillRect(sheet.adjusted(-kThumbnailFrame, -kThumbnailFrame, kThumbnailFrame, kThumbnailFrame), option.palette.highlight());
        painter->fillRect(sheet, Qt::white);
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawImage(sheet, index.data(Qt::DecorationRole).value<QImage>());
        painter->setPen(option.palette.color(QPalette::Mid));
        painter->drawRect(sheet.adjusted(-1, -1, 0, 0));
        QFont font = option.font;
        font.setBold(isCurrent); // Not by colour alone.
        painter->setFont(font);
        painter->setPen(option.palette.color(isCurrent ? QPalette::Text : QPalette::PlaceholderText));
        const QRect number(option.rect.left(), sheet.bottom() + 2, option.rect.width(), option.fontMetrics.height());
        painter->drawText(number, Qt::AlignCenter, index.data().toString());
        painter->restore();
    }

private:
    int pictureHeight() const { return qRound(kPictureWidth * m_model.proportion()); }

    const presentation::ThumbnailModel &m_model;
};

}

ThumbnailList::ThumbnailList(presentation::PagePainter &painter, QWidget *parent)
    : QListView(parent)
    , m_model(new presentation::ThumbnailModel(painter, this))
{
    setObjectName(u"packThumbnails"_s);
    setModel(m_model);
    setItemDelegate(new ThumbnailDelegate(*m_model, this));
    setUniformItemSizes(true);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    viewport()->setBackgroundRole(QPalette::Window);
    setFixedWidth(kPictureWidth + 2 * kThumbnailMargin + verticalScrollBar()->sizeHint().width());
    connect(m_model, &presentation::ThumbnailModel::paperChanged, this, &ThumbnailList::doItemsLayout);
    retranslated(this, [this] { setAccessibleName(tr("Small pages")); });
}

void ThumbnailList::setCurrentPage(int page)
{
    const QScopedValueRollback following(m_isFollowing, true);
    const QModelIndex index = m_model->index(page);
    if (!index.isValid() || index == currentIndex())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

bool ThumbnailList::isPainted() const
{
    const int first = indexAt({width() / 2, 1}).row();
    const QModelIndex last = indexAt({width() / 2, viewport()->height() - 1});
    const int end = last.isValid() ? last.row() : m_model->rowCount() - 1;
    for (int page = std::max(first, 0); page <= end; ++page) {
        if (!m_model->isCurrent(page))
            return false;
    }
    return m_model->rowCount() > 0;
}

void ThumbnailList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_isFollowing && current.isValid())
        emit pageRequested(current.row());
}

bool ThumbnailList::event(QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::DevicePixelRatioChange)
        m_model->setPictureWidth(qRound(kPictureWidth * devicePixelRatioF()));
    return QListView::event(event);
}

}
