// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagepictures.h"

#include <algorithm>
#include <cmath>

namespace window {

namespace {

constexpr qint64 kPictureMemory = 96LL * 1024 * 1024; // Bytes.

}

void PagePictures::insert(int page, double scale, const QImage &picture, int inSight)
{
    m_pictures.insert(page, {picture, scale});
    forgetFarFrom(inSight);
}

bool PagePictures::has(int page, double scale) const
{
    const auto there = m_pictures.constFind(page);
    return there != m_pictures.cend() && std::abs(there->scale - scale) < 0.01 * scale;
}

void PagePictures::forgetFarFrom(int page)
{
    qint64 memory = 0;
    for (const Picture &picture : std::as_const(m_pictures))
        memory += picture.image.sizeInBytes();
    while (memory > kPictureMemory && m_pictures.size() > 1) {
        const auto farthest = std::ranges::max_element(
            m_pictures.keyValueBegin(), m_pictures.keyValueEnd(), {}, [page](const auto &entry) { return std::abs(entry.first - page); });
        memory -= (*farthest).second.image.sizeInBytes();
        m_pictures.remove(int((*farthest).first));
    }
}

}
