// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowingtext.h"

#include "filehints.h"
#include "prose.h"

#include <core/text/characters.h>
#include <core/text/normalised.h>

#include <algorithm>

namespace formats {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kDroppedLength = 200;

QString firstHeading(const QList<Block> &blocks)
{
    const auto heading = std::ranges::find_if(
        blocks, [](const Block &block) { return block.kind == model::PassageKind::Heading && block.level <= 1; });
    return heading == blocks.end() ? QString() : heading->text.content;
}

}

base::Result<model::ReadText> finished(FlowingText text, const Input &input)
{
    model::ReadText result;
    result.dropped = std::move(text.dropped);
    result.text.title = text::collapseSpace(text.title);
    result.text.language = text.language;
    result.text.remarks = text.remarks;
    const QString heading = firstHeading(text.blocks);
    structureProse(std::move(text.blocks), result);
    if (result.text.title.isEmpty())
        result.text.title = heading;
    readFileName(input, result);
    // The day on which a file was made dates a note or a book, never a document of the United Nations.
    if (!result.work.date.isValid() && result.work.symbol.isEmpty())
        result.work.date = text.date;
    if (!text.author.isEmpty())
        result.work.fields.insert(u"author"_s, text.author);
    if (!text.publisher.isEmpty())
        result.work.fields.insert(u"publisher"_s, text.publisher);
    if (const base::Status status = requireText(input, result); !status)
        return base::failure(status.error());
    return result;
}

model::Dropped droppedText(const QString &reason, const QString &text)
{
    const QString beginning = text::collapseSpace(text::beginningOf(text, kDroppedLength * 2));
    return {reason, text::beginningOf(beginning, kDroppedLength).toString(), int(text.size())};
}

}
