// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QImage>

namespace window {

/// A cache of pictures of pages: as many as fit into its memory, those near the page in sight. A plain value.
class PagePictures
{
public:
    void clear() { m_pictures.clear(); }
    /// `scale` is pixels a point, `inSight` the page that is read.
    void insert(int page, double scale, const QImage &picture, int inSight);
    /// Null where there is none.
    QImage at(int page) const { return m_pictures.value(page).image; }
    bool has(int page, double scale) const;

private:
    struct Picture {
        QImage image;
        double scale = 0;
    };
    void forgetFarFrom(int page);

    QHash<int, Picture> m_pictures;
};

}
