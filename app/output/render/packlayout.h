// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packpages.h"

#include <QMultiHash>

#include <functional>
#include <optional>
#include <vector>

namespace render {

class PackWriter;

/// Lays a pack out again and again while it is edited. What did not change since the last time keeps its layout, so that an edit
/// costs the blocks around it and not the whole pack. One thread, which ends the pages too, because fonts belong to it.
class PackLayout
{
public:
    /// The pages for a printable area of this size, in points. Null when it was given up. When it paused: the first pages, which
    /// stand there until all are laid out, or null where there are pages already; the same call goes on.
    std::unique_ptr<PageSet> pages(const briefing::Outline &outline, const PageWords &words, QSizeF area);

    /// Asked between parts; true gives the layout up. What is laid out by then is kept for the next one.
    void setGiveUp(std::function<bool()> giveUp) { m_giveUp = std::move(giveUp); }
    /// Asked after each part that was laid out; true ends this slice of the work.
    void setPause(std::function<bool()> pause) { m_pause = std::move(pause); }
    /// Whether the last layout has more to do.
    bool isPaused() const { return m_isPaused; }
    void forget() { m_parts.clear(); }

    /// How many parts the last layout laid out, and how many it had.
    int laidOut() const { return m_laidOut; }
    int parts() const { return m_found; }

private:
    /// Whatever a layout depends on besides its blocks.
    struct Setting {
        briefing::PageDesign design; ///< With the page it decides the typography.
        QSizeF page;
        PageWords words;

        bool operator==(const Setting &) const = default;
    };
    /// A part and what it was made of: blocks, sources, or headings for the contents.
    struct Kept {
        QList<briefing::Block> blocks;
        QList<briefing::SourceEntry> sources;
        QStringList lines;
        std::shared_ptr<const FlowPart> flow;
        int run = 0; ///< The layout that used it last.
    };
    using Parts = std::vector<Section::Part>;

    /// The sections of the blocks and sources; nothing when it was given up.
    std::optional<std::vector<Section>> body(const PackWriter &writer, const briefing::Outline &outline, const PageFrame &frame);
    bool addBlocks(Parts &parts, const PackWriter &writer, const briefing::Outline &outline, qsizetype first, qsizetype end);
    void addSources(Parts &parts, const PackWriter &writer, const briefing::Outline &outline);
    Section contents(const PackWriter &writer, QList<PagePlace> headings, const PageFrame &frame, int before);
    /// The part that is kept for this, else the one that `write` makes.
    std::shared_ptr<const FlowPart> part(size_t key, Kept wanted, const std::function<std::unique_ptr<QTextDocument>()> &write);
    bool pausesHere();
    std::unique_ptr<PageSet> put(std::vector<Section> body, const PackWriter &writer, const PageFrame &frame);
    void forgetUnused();

    std::optional<Setting> m_setting;
    QMultiHash<size_t, Kept> m_parts;
    std::function<bool()> m_giveUp;
    std::function<bool()> m_pause;
    bool m_isPaused = false;
    bool m_hasPages = false; ///< Some were given before.
    int m_run = 0;
    int m_laidOut = 0;
    int m_found = 0;
};

}
