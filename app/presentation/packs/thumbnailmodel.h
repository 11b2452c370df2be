// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagepainter.h"

#include <QAbstractListModel>
#include <QHash>
#include <QTimer>

namespace presentation {

/// The pages of a pack as small pictures, one a row. A picture is painted when it is first asked for, off the GUI thread; until then a
/// row has the one that it had before an edit, or none. GUI thread; the painter outlives it.
class ThumbnailModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit ThumbnailModel(PagePainter &painter, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// The width of the pictures, in pixels of the device.
    void setPictureWidth(int pixels);
    /// The height of a page, as a part of its width.
    double proportion() const;
    /// Whether the picture of a page shows it as it is now.
    bool isCurrent(int page) const;

signals:
    /// The pages may have another size.
    void paperChanged();

private:
    struct Picture {
        QImage image;
        bool isCurrent = false;
    };

    void takeLayout();
    void takePicture(int page, double scale, const QImage &picture);
    void want(int page) const;
    void ask();
    void forgetFar(int page);
    double scale() const;

    PagePainter &m_painter;
    int m_count = 0;
    int m_width = 0;
    QSizeF m_paper;
    QHash<int, Picture> m_pictures;
    mutable QList<int> m_asked; ///< On their way, or about to be asked for; the latest last.
    mutable QTimer m_askTimer;
};

}
