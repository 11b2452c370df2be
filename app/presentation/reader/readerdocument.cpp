// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerdocument.h"

#include "resolutionhighlighter.h"

#include <output/render/documentbuilder.h>

#include <QTextCursor>
#include <QTextFrame>

#include <algorithm>

namespace presentation {

namespace {

/// QTextCharFormat property (int): the index of the link in ReaderContent::inText().
constexpr int kLinkProperty = 0x100000 + 40;
constexpr int kBelowText = 64;

}

ReaderDocument::ReaderDocument()
    : m_text(std::make_unique<QTextDocument>())
{
}

ReaderDocument::ReaderDocument(
    const ReaderContent &content, const render::Typography &typography, const QPalette &palette, Words words)
    : m_text(render::buildDocument({content.work, content.text, content.passages, {}, content.coverLine()}, typography))
    , m_passages(content.passages)
{
    for (qsizetype index = 0; index < m_passages.size(); ++index)
        m_places.insert(m_passages.at(index).id, {index, -1});
    for (QTextBlock block = m_text->begin(); block.isValid(); block = block.next()) {
        if (const auto place = m_places.find(passageOf(block)); place != m_places.end())
            place->block = block.blockNumber();
    }
    markLinks(content.inText(), palette);
    QTextFrameFormat frame = m_text->rootFrame()->frameFormat();
    frame.setTopMargin(kAboveText);
    frame.setBottomMargin(kBelowText);
    m_text->rootFrame()->setFrameFormat(frame);
    highlightResolution(*m_text, typography.isDark(), words == Words::Coloured);
}

void ReaderDocument::markLinks(const QList<model::LinkRow> &links, const QPalette &palette)
{
    QTextCursor edit(m_text.get());
    edit.beginEditBlock();
    for (qsizetype index = 0; index < links.size(); ++index) {
        const model::LinkRow &row = links.at(index);
        QTextCursor words = cursor({row.link.fromPassage, row.link.start, row.link.end});
        if (!words.hasSelection())
            continue;
        QTextCharFormat format;
        format.setProperty(kLinkProperty, int(index));
        format.setForeground(palette.color(QPalette::Link));
        format.setUnderlineStyle(row.to.inLibrary ? QTextCharFormat::SingleUnderline : QTextCharFormat::DotLine);
        format.setUnderlineColor(palette.color(QPalette::Link));
        words.mergeCharFormat(format);
    }
    edit.endEditBlock();
}

const model::Passage *ReaderDocument::passage(base::PassageId id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.cend() ? nullptr : &m_passages.at(place->passage);
}

QTextBlock ReaderDocument::block(base::PassageId passage) const
{
    return m_text->findBlockByNumber(m_places.value(passage).block);
}

QTextBlock ReaderDocument::blockNear(base::PassageId passage, const QList<model::Passage> &all) const
{
    const auto from = std::ranges::find(all, passage, &model::Passage::id);
    const auto isShown = [this](const model::Passage &one) { return block(one.id).isValid(); };
    if (const auto next = std::find_if(from, all.end(), isShown); next != all.end())
        return block(next->id);
    const auto last = std::find_if(std::make_reverse_iterator(from), all.rend(), isShown);
    return from == all.end() || last == all.rend() ? QTextBlock() : block(last->id);
}

QTextBlock ReaderDocument::blockWithAddress(base::PassageId from, int by) const
{
    const QTextBlock found = block(from);
    QTextBlock near = found.isValid() ? found : m_text->begin();
    do
        near = by > 0 ? near.next() : near.previous();
    while (near.isValid() && addressOf(near).isEmpty());
    return near;
}

int ReaderDocument::position(base::PassageId id, int offset) const
{
    const model::Passage *found = passage(id);
    const QTextBlock holder = block(id);
    if (!found || !holder.isValid())
        return -1;
    const int inContent = std::clamp(offset, 0, int(found->content.size()));
    return holder.position() + std::min(render::documentOffset(*found, inContent), holder.length() - 1);
}

int ReaderDocument::positionIn(const ReaderDocument &other, int position) const
{
    if (m_text->characterCount() == other.m_text->characterCount())
        return position;
    const QList<PassageRange> here = ranges(position, position);
    return here.isEmpty() ? -1 : other.position(here.first().passage, here.first().start);
}

QTextCursor ReaderDocument::cursor(const PassageRange &range) const
{
    QTextCursor selected(m_text.get());
    const int start = position(range.passage, range.start);
    if (start >= 0) {
        selected.setPosition(start);
        selected.setPosition(std::max(position(range.passage, range.end), start), QTextCursor::KeepAnchor);
    }
    return selected;
}

QList<PassageRange> ReaderDocument::ranges(int from, int to) const
{
    QList<PassageRange> found;
    for (QTextBlock block = m_text->findBlock(from); block.isValid() && block.position() <= to; block = block.next()) {
        const model::Passage *one = passage(passageOf(block));
        if (!one)
            continue;
        const int start = std::max(from - block.position(), 0);
        const int end = std::min(to - block.position(), block.length() - 1);
        const PassageRange range {one->id, render::contentOffset(*one, start), render::contentOffset(*one, end)};
        // A selection that only reaches the start of the next paragraph does not touch it.
        if (range.end > range.start || from == to)
            found.append(range);
    }
    return found;
}

ReaderDocument::Target ReaderDocument::targetAt(int position) const
{
    QTextCursor behind(m_text.get());
    behind.setPosition(std::clamp(position + 1, 0, m_text->characterCount() - 1));
    const QTextCharFormat format = behind.charFormat();
    if (format.hasProperty(kLinkProperty))
        return {format.intProperty(kLinkProperty), {}};
    return {-1, format.stringProperty(render::kNoteProperty)};
}

QTextBlock ReaderDocument::note(const QString &number) const
{
    QTextBlock block = m_text->begin();
    while (block.isValid() && noteNumberOf(block) != number)
        block = block.next();
    return block;
}

int ReaderDocument::noteMark(const QString &number) const
{
    for (QTextBlock block = m_text->begin(); block.isValid(); block = block.next()) {
        for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
            if (piece.fragment().charFormat().stringProperty(render::kNoteProperty) == number)
                return piece.fragment().position();
        }
    }
    return -1;
}

QStringList ReaderDocument::marginLabels() const
{
    QStringList labels;
    for (QTextBlock block = m_text->begin(); block.isValid(); block = block.next())
        labels.append(render::marginLabel(block));
    labels.removeAll(QString());
    return labels;
}

base::PassageId ReaderDocument::passageOf(const QTextBlock &block)
{
    return base::PassageId(block.blockFormat().property(render::kPassageProperty).toLongLong());
}

QString ReaderDocument::addressOf(const QTextBlock &block)
{
    return block.blockFormat().stringProperty(render::kAddressProperty);
}

QString ReaderDocument::noteNumberOf(const QTextBlock &block)
{
    const bool isNote = block.blockFormat().intProperty(render::kKindProperty) == int(model::PassageKind::Footnote);
    return isNote ? addressOf(block).section(u' ', -1) : QString();
}

}
