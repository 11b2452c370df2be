// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageset.h"

#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>

namespace render {

void PageSet::append(Section section)
{
    const auto inSet = [this](PagePlace place) {
        place.page += m_count;
        place.top = std::clamp((place.top + m_frame.textTop()) / m_frame.size().height(), 0.0, 1.0);
        return place;
    };
    for (const PagePlace &heading : section.headings())
        m_headings.append(inSet(heading));
    for (const auto &[block, place] : section.blockPlaces().asKeyValueRange())
        m_blockPlaces.insert(block, inSet(place));
    m_count += section.count();
    m_sections.push_back(std::move(section));
}

PageTags PageSet::tags() const
{
    PageTags tags;
    for (const Section &section : m_sections)
        tags.append(section.tags(), m_frame.textTop());
    return tags;
}

void PageSet::paint(QPainter &painter, int page) const
{
    painter.save();
    painter.scale(1 / m_frame.pixelsPerPoint(), 1 / m_frame.pixelsPerPoint());
    m_frame.paint(painter, page, m_count);
    painter.translate(0, m_frame.textTop());
    auto section = m_sections.begin();
    for (; page >= section->count(); ++section)
        page -= section->count();
    section->paint(painter, page, m_frame);
    painter.restore();
}

void PageSet::paintAll(QPagedPaintDevice &device) const
{
    QPainter painter(&device);
    painter.setRenderHint(QPainter::LosslessImageRendering);
    const double scale = device.logicalDpiX() / 72.0;
    for (int page = 0; page < m_count; ++page) {
        if (page > 0)
            device.newPage();
        painter.save();
        painter.scale(scale, scale);
        paint(painter, page);
        painter.restore();
    }
}

}
