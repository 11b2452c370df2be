// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineparting.h"

#include "shapewords.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace structure {

using namespace Qt::StringLiterals;

namespace {

QList<QStringView> linesOf(const model::RawParagraph &block)
{
    const QStringView content = block.text.content;
    QList<QStringView> lines;
    qsizetype from = 0;
    for (const int start : block.lines) {
        lines.append(content.sliced(from, start - from).trimmed());
        from = start;
    }
    lines.append(content.sliced(from).trimmed());
    return lines;
}

/// Where the text was wrapped, if it was: its longest line.
qsizetype widthOf(const QList<model::RawParagraph> &blocks)
{
    qsizetype width = 0;
    for (const model::RawParagraph &block : blocks) {
        const QList<QStringView> lines = linesOf(block);
        for (const QStringView line : lines)
            width = std::max(width, line.size());
    }
    return width;
}

bool isPartedOnPurpose(QStringView line, QStringView next, qsizetype width)
{
    static const QRegularExpression open = ShapeWords::trailing(u"title_goes_on"_s, QString());
    if (line.isEmpty() || next.isEmpty() || next.front().isLower() || line.endsWith(u'-') || open.matchView(line).hasMatch())
        return false;
    const qsizetype space = next.indexOf(u' ');
    const qsizetype word = space < 0 ? std::min<qsizetype>(2, next.size()) : space;
    return line.size() + 1 + word < width;
}

}

void partLines(QList<model::RawParagraph> &blocks)
{
    const qsizetype width = widthOf(blocks);
    QList<model::RawParagraph> parted;
    parted.reserve(blocks.size());
    for (model::RawParagraph &whole : blocks) {
        const QList<QStringView> lines = linesOf(whole);
        QList<int> cuts;
        for (qsizetype at = 0; at + 1 < lines.size(); ++at) {
            if (isPartedOnPurpose(lines.at(at), lines.at(at + 1), width))
                cuts.append(whole.lines.at(at));
        }
        // From the end, so that each line and each letter is moved once.
        QList<model::RawParagraph> parts;
        QList<int> starts = std::exchange(whole.lines, {});
        for (auto cut = cuts.crbegin(); cut != cuts.crend(); ++cut) {
            model::StyledText end = whole.text.takeEnd(*cut);
            model::RawParagraph part = whole;
            part.text = std::move(end);
            for (; !starts.isEmpty() && starts.last() >= *cut; starts.removeLast()) {
                const int start = starts.last() - *cut;
                if (start > 0 && start < part.text.content.size())
                    part.lines.prepend(start);
            }
            parts.prepend(part);
        }
        starts.removeIf([&whole](int start) { return start >= whole.text.content.size(); });
        whole.lines = std::move(starts);
        parted.append(std::move(whole));
        parted += parts;
    }
    blocks = std::move(parted);
}

}
