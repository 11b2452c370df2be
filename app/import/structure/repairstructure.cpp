// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repairstructure.h"

#include "openingverbs.h"

#include <core/text/labels.h>

#include <QRegularExpression>

#include <utility>

namespace structure {

using namespace Qt::StringLiterals;
using model::PassageKind;
using model::Span;

namespace {

bool opensWithItalics(const model::StyledText &text)
{
    return !text.spans.isEmpty() && text.spans.first().style == Span::Style::Italic && text.spans.first().start == 0
        && !text.isWholly(Span::Style::Italic);
}

// A line without a number, an operative verb in italics or an end of sentence.
bool isSetAsHeading(const model::StyledText &text)
{
    if (text.content.isEmpty() || text.content.size() > 200)
        return false;
    if (text.isWholly(Span::Style::Bold))
        return true;
    static constexpr QStringView kEnds = u".;:,،؛。；：，!?؟]";
    const QChar first = text.content.front();
    return first.isLetter() && !first.isLower() && !kEnds.contains(text.content.back()) && !opensWithItalics(text)
        && text.content.size() <= 160;
}

// Some files have the number in a paragraph of its own.
void joinLoneLabels(QList<model::RawParagraph> &blocks)
{
    QList<model::RawParagraph> joined;
    joined.reserve(blocks.size());
    for (model::RawParagraph &block : blocks) {
        const bool isLone = !joined.isEmpty() && joined.last().isParagraph() && joined.last().text.content.isEmpty()
            && joined.last().text.spans.isEmpty();
        const bool mayTake = (block.isParagraph() || block.continues) && block.label.isEmpty()
            && text::leadingLabelLength(block.text.content) == 0;
        if (isLone && mayTake && block.level == 0) {
            block.label = joined.last().label;
            block.continues = false;
            joined.last() = std::move(block);
        } else {
            joined.append(std::move(block));
        }
    }
    blocks = std::move(joined);
}

// "(a) To submit", "11 Condemns": the label goes where labels belong. A bare number must continue the sequence.
void splitLabel(model::RawParagraph &block, int lastNumber)
{
    qsizetype length = text::leadingLabelLength(block.text.content);
    if (length == 0 && block.isParagraph() && lastNumber > 0) {
        const QString next = QString::number(lastNumber + 1);
        const QStringView content = block.text.content;
        if (content.startsWith(next) && content.size() > next.size() + 1 && content.at(next.size()) == u' '
            && content.at(next.size() + 1).isLetter())
            length = next.size();
    }
    if (length == 0)
        return;
    block.label = block.text.content.first(length);
    block.text.removeStart(length);
}

void repairLabel(model::RawParagraph &block, int lastNumber)
{
    static const QRegularExpression sectionLetter(u"^[A-Z]\\.$"_s);
    const bool isItem = block.kind == PassageKind::SubParagraph && !block.continues;
    if (!block.isParagraph() && !isItem)
        return;
    if (block.label.isEmpty())
        splitLabel(block, lastNumber);
    if (sectionLetter.matchView(block.label).hasMatch() && isSetAsHeading(block.text)) {
        block.kind = PassageKind::Heading;
        block.level = 2;
    } else if (!isItem && !block.label.isEmpty() && (numberOf(block) == 0 || block.label.endsWith(u')'))) {
        block.kind = PassageKind::SubParagraph;
        block.level = model::kLevelFromLabel;
    }
}

void repairUnnumbered(model::RawParagraph &block, bool hasNumberBefore)
{
    if (!block.isParagraph() || block.kind != PassageKind::Operative || !block.label.isEmpty())
        return;
    if (isSetAsHeading(block.text)) {
        block.kind = PassageKind::Heading;
        block.level = 3;
    } else if (block.part == model::TextPart::Main && !hasNumberBefore && endsWithComma(block.text.content)) {
        block.kind = PassageKind::Preambular;
    }
}

// The vote at the end of a body: from the line that opens a bracket, after the last numbered paragraph.
void repairVote(QList<model::RawParagraph> &blocks)
{
    qsizetype end = blocks.size();
    while (end > 0 && blocks.at(end - 1).part != model::TextPart::Main)
        --end;
    qsizetype first = end;
    qsizetype bracket = -1;
    while (first > 0 && blocks.at(first - 1).part == model::TextPart::Main && blocks.at(first - 1).label.isEmpty()) {
        --first;
        const QString &content = blocks.at(first).text.content;
        if (content.startsWith(u'[') || content.startsWith(u']'))
            bracket = first;
    }
    for (qsizetype at = bracket; bracket >= 0 && at < end; ++at)
        blocks[at].kind = PassageKind::Vote;
}

}

int numberOf(const model::RawParagraph &paragraph)
{
    return paragraph.label.isEmpty() ? 0 : text::numberValue(text::bareLabel(paragraph.label));
}

void repairStructure(QList<model::RawParagraph> &blocks)
{
    joinLoneLabels(blocks);
    int lastNumber = 0;
    for (model::RawParagraph &block : blocks) {
        repairLabel(block, lastNumber);
        repairUnnumbered(block, lastNumber > 0);
        if (block.isParagraph() && numberOf(block) > 0)
            lastNumber = numberOf(block);
    }
    repairVote(blocks);
}

}
