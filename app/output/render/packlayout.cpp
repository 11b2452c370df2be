// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packlayout.h"

#include "documentdraft.h"
#include "packwriter.h"

#include <output/briefing/sameprint.h>

#include <QHash>

#include <algorithm>

namespace render {

namespace {

using briefing::Block;

/// Where the title stands on the cover: the part of the text's height above it.
constexpr double kCoverTop = 0.24;
/// A part ends before one block of so many, chosen by what it holds: a block that comes or goes moves no other end.
constexpr size_t kBlocksOfPart = 8;
constexpr qsizetype kMostBlocksOfPart = 40;
constexpr size_t kSourcesKey = 1;
constexpr size_t kContentsKey = 2;

HeaderFooter packHeaderFooter(const briefing::Outline &outline, const PageWords &words)
{
    const model::Pack &pack = outline.pack;
    return {
        .title = isolated(pack.title),
        .date = printedDate(pack.date, words.uiLanguage),
        .classification = pack.classification.toUpper(),
        .printedOn = briefing::printedOn(words),
        .pageOf = words.pageOf,
        .language = words.uiLanguage,
        .organisation = isolated(outline.design.organisation),
    };
}

/// Equal for equal blocks; says little of those that differ.
size_t roughly(const Block &block)
{
    return qHashMulti(0, int(block.kind), block.heading, block.text, block.quotation.text, block.passages.size());
}

QList<PagePlace> headingsOf(const std::vector<Section> &sections)
{
    QList<PagePlace> headings;
    int pages = 0;
    for (const Section &section : sections) {
        for (PagePlace heading : section.headings()) {
            heading.page += pages;
            headings.append(heading);
        }
        pages += section.count();
    }
    return headings;
}

}

std::unique_ptr<PageSet> PackLayout::pages(const briefing::Outline &outline, const PageWords &words, QSizeF area)
{
    const PageFrame frame(area, packHeaderFooter(outline, words), paperTypography(area, outline.design));
    Setting setting {outline.design, frame.textSize(), words};
    if (m_setting != setting)
        m_parts.clear();
    m_setting = std::move(setting);
    ++m_run;
    m_laidOut = 0;
    m_found = 0;
    m_isPaused = false;
    const PackWriter writer(outline, words, frame.typography());
    std::optional<std::vector<Section>> sections = body(writer, outline, frame);
    if (!sections || (m_isPaused && (m_hasPages || sections->empty())))
        return nullptr;
    std::unique_ptr<PageSet> pages = put(std::move(*sections), writer, frame);
    m_hasPages = true;
    if (!m_isPaused)
        forgetUnused();
    return pages;
}

std::optional<std::vector<Section>> PackLayout::body(const PackWriter &writer, const briefing::Outline &outline, const PageFrame &frame)
{
    std::vector<Section> sections;
    const QList<Block> &blocks = outline.blocks;
    for (qsizetype first = 0; first < blocks.size();) {
        const qsizetype end = writer.endOfSection(first);
        Parts parts;
        if (!addBlocks(parts, writer, outline, first, end))
            return std::nullopt;
        const bool isLast = end == blocks.size() && !m_isPaused;
        const bool endsWithText = blocks.at(end - 1).kind == Block::Kind::Document;
        if (isLast && !endsWithText)
            addSources(parts, writer, outline);
        if (m_isPaused && m_hasPages)
            break; // What is laid out is kept; no page is cut for nobody.
        if (!parts.empty())
            sections.emplace_back(std::move(parts), frame);
        else if (!m_isPaused) // Nothing is printed; the page stays.
            sections.emplace_back(writer.blocks(first, first), frame);
        if (m_isPaused)
            break;
        first = end;
        if (!isLast || !endsWithText)
            continue;
        parts = {};
        addSources(parts, writer, outline);
        if (!parts.empty())
            sections.emplace_back(std::move(parts), frame);
    }
    return sections;
}

bool PackLayout::addBlocks(Parts &parts, const PackWriter &writer, const briefing::Outline &outline, qsizetype first, qsizetype end)
{
    const QList<Block> &blocks = outline.blocks;
    while (first < end) {
        if (m_giveUp && m_giveUp())
            return false;
        size_t key = roughly(blocks.at(first));
        qsizetype next = first + 1;
        for (; next < end && next - first < kMostBlocksOfPart; ++next) {
            const size_t rough = roughly(blocks.at(next));
            if (rough % kBlocksOfPart == 0)
                break;
            key = qHashMulti(key, rough);
        }
        Kept wanted;
        wanted.blocks = blocks.sliced(first, next - first);
        const auto flow = part(key, std::move(wanted), [&] { return writer.blocks(first, next); });
        if (!flow->document().isEmpty())
            parts.push_back({flow, int(first)});
        first = next;
        if (first < blocks.size() && pausesHere())
            break;
    }
    return true;
}

/// Not before something was laid out, so that every slice gets on.
bool PackLayout::pausesHere()
{
    m_isPaused = m_laidOut > 0 && m_pause && m_pause();
    return m_isPaused;
}

void PackLayout::addSources(Parts &parts, const PackWriter &writer, const briefing::Outline &outline)
{
    Kept wanted;
    wanted.sources = outline.sources;
    wanted.lines = {QString::number(outline.quotations), QString::number(outline.changedQuotations)};
    const auto flow = part(kSourcesKey, std::move(wanted), [&] { return writer.sources(); });
    if (!flow->document().isEmpty())
        parts.push_back({flow});
}

/// The contents of sections that follow page `before`.
Section PackLayout::contents(const PackWriter &writer, QList<PagePlace> headings, const PageFrame &frame, int before)
{
    Kept wanted;
    for (const PagePlace &heading : std::as_const(headings))
        wanted.lines << QString::number(heading.level) << heading.title;
    Section section(Parts {{part(kContentsKey, std::move(wanted), [&] { return writer.contents(headings); })}}, frame);
    QList<int> pages;
    for (const PagePlace &heading : std::as_const(headings))
        pages.append(heading.page + before + section.count());
    section.setTargetPages(pages);
    return section;
}

std::shared_ptr<const FlowPart> PackLayout::part(size_t key, Kept wanted, const std::function<std::unique_ptr<QTextDocument>()> &write)
{
    ++m_found;
    const auto isSame = [](const Block &one, const Block &other) { return briefing::printSame(one, other); };
    for (auto kept = m_parts.find(key); kept != m_parts.end() && kept.key() == key; ++kept) {
        if (kept->sources == wanted.sources && kept->lines == wanted.lines && std::ranges::equal(kept->blocks, wanted.blocks, isSame)) {
            kept->run = m_run;
            kept->blocks = std::move(wanted.blocks); // The old outline is not kept for its words.
            return kept->flow;
        }
    }
    ++m_laidOut;
    wanted.flow = std::make_shared<const FlowPart>(write(), m_setting->page);
    wanted.run = m_run;
    return m_parts.insert(key, std::move(wanted))->flow;
}

std::unique_ptr<PageSet> PackLayout::put(std::vector<Section> body, const PackWriter &writer, const PageFrame &frame)
{
    auto pages = std::make_unique<PageSet>(frame);
    if (body.size() == 1 && body.front().count() == 1 && !m_isPaused) {
        // What fits on one page with its head is a note, and needs no cover.
        Section note(writer.note(), frame);
        if (note.count() == 1) {
            pages->append(std::move(note));
            return pages;
        }
    }
    // What stands above the title begins at the top of the page.
    const double top = frame.textSize().height() * kCoverTop;
    pages->append({writer.cover(top), frame, writer.hasBrand() ? 0 : top});
    const QList<PagePlace> headings = headingsOf(body);
    if (headings.size() >= briefing::kFewestHeadings)
        pages->append(contents(writer, headings, frame, pages->count()));
    for (Section &section : body)
        pages->append(std::move(section));
    return pages;
}

void PackLayout::forgetUnused()
{
    m_parts.removeIf([this](const auto &one) { return one.value().run != m_run; });
}

}
