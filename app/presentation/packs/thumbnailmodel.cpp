// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "thumbnailmodel.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace presentation {

namespace {

/// Pictures of so many pages are kept.
constexpr qsizetype kMostPictures = 120;
/// So many are painted for the rows that were asked for last; who scrolls on needs those before no more.
constexpr qsizetype kMostAsked = 40;
constexpr double kA4Proportion = 297.0 / 210.0;

}

ThumbnailModel::ThumbnailModel(PagePainter &painter, QObject *parent)
    : QAbstractListModel(parent)
    , m_painter(painter)
{
    m_askTimer.setSingleShot(true);
    m_askTimer.setInterval(0);
    connect(&m_askTimer, &QTimer::timeout, this, &ThumbnailModel::ask);
    connect(&painter, &PagePainter::laidOut, this, &ThumbnailModel::takeLayout);
    connect(&painter, &PagePainter::paintedSmall, this, &ThumbnailModel::takePicture);
}

int ThumbnailModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

QVariant ThumbnailModel::data(const QModelIndex &index, int role) const
{
    const int page = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return QLocale().toString(page + 1);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return tr("Page %1").arg(QLocale().toString(page + 1));
    case Qt::DecorationRole:
        if (!isCurrent(page))
            want(page);
        return m_pictures.value(page).image;
    default:
        return {};
    }
}

void ThumbnailModel::setPictureWidth(int pixels)
{
    if (m_width == pixels)
        return;
    m_width = pixels;
    takeLayout();
}

double ThumbnailModel::proportion() const
{
    return m_paper.isEmpty() ? kA4Proportion : m_paper.height() / m_paper.width();
}

double ThumbnailModel::scale() const
{
    return m_paper.isEmpty() ? 0 : m_width / m_paper.width();
}

bool ThumbnailModel::isCurrent(int page) const
{
    const auto known = m_pictures.constFind(page);
    return known != m_pictures.constEnd() && known->isCurrent;
}

void ThumbnailModel::takeLayout()
{
    const PageFacts &facts = m_painter.facts();
    for (Picture &picture : m_pictures)
        picture.isCurrent = false;
    m_asked.clear();
    if (facts.count > m_count) {
        beginInsertRows({}, m_count, facts.count - 1);
        m_count = facts.count;
        endInsertRows();
    } else if (facts.count < m_count) {
        beginRemoveRows({}, facts.count, m_count - 1);
        m_count = facts.count;
        m_pictures.removeIf([this](const auto &one) { return one.key() >= m_count; });
        endRemoveRows();
    }
    if (m_paper != facts.paper) {
        m_paper = facts.paper;
        emit paperChanged();
    }
    if (m_count > 0)
        emit dataChanged(index(0), index(m_count - 1), {Qt::DecorationRole});
}

void ThumbnailModel::want(int page) const
{
    if (m_asked.contains(page))
        return;
    m_asked.append(page);
    // A view asks for all that it shows before this is done.
    m_askTimer.start();
}

void ThumbnailModel::ask()
{
    if (m_asked.size() > kMostAsked)
        m_asked.remove(0, m_asked.size() - kMostAsked);
    if (scale() > 0)
        m_painter.paintSmall(m_asked, scale());
}

void ThumbnailModel::takePicture(int page, double scale, const QImage &picture)
{
    if (page >= m_count || scale != this->scale())
        return;
    m_asked.removeOne(page);
    m_pictures.insert(page, {picture, true});
    forgetFar(page);
    emit dataChanged(index(page), index(page), {Qt::DecorationRole});
}

void ThumbnailModel::forgetFar(int page)
{
    while (m_pictures.size() > kMostPictures) {
        const QList<int> pages = m_pictures.keys();
        m_pictures.remove(*std::ranges::max_element(pages, {}, [page](int other) { return std::abs(other - page); }));
    }
}

}
